"""A Word file as lines, with the standard library: body, tables, text boxes, content controls, headers and footers."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from companion.resumes.cleaning import drawn_together, is_ruler, plain, without_bullet
from companion.resumes.dates import span_in
from companion.resumes.model import Line, Piece, ResumeUnreadable, Source
from companion.resumes.spans import is_all_date

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LARGEST = 30_000_000
_DAMAGED = "The Word file is damaged and cannot be opened: save it again and try that file."
_HEADING = re.compile(r"heading|title|überschrift|titre|título|titolo|kop\d|berschrift", re.IGNORECASE)
_DEEPEST = 60


def read_docx(content: bytes) -> Source:
    """The file's lines and links; ResumeUnreadable when it is protected, damaged, too large inside, or empty."""
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise ResumeUnreadable(
            "The Word file is protected with a password or of the old .doc kind: save it as .docx without one."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _read(archive)
    except (
        zipfile.BadZipFile,
        ET.ParseError,
        KeyError,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
        ValueError,
    ) as problem:
        raise ResumeUnreadable(_DAMAGED) from problem
    except Exception as problem:
        if type(problem).__module__ in {"zlib", "lzma"}:
            raise ResumeUnreadable(_DAMAGED) from problem
        raise


def _read(archive: zipfile.ZipFile) -> Source:
    names = archive.namelist()
    if sum(part.file_size for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))) > _LARGEST:
        raise ResumeUnreadable("The Word file is far larger inside than a résumé: save it again and try that file.")
    main = next((name for name in names if re.fullmatch(r"word/document\d*\.xml", name)), None)
    if main is None:
        raise ResumeUnreadable("This is no Word file with a document in it: save it as .docx and try that file.")
    headers = sorted(name for name in names if re.fullmatch(r"word/header\d*\.xml", name))
    footers = sorted(name for name in names if re.fullmatch(r"word/footer\d*\.xml", name))
    lines = [line for name in (*headers, main, *footers) for line in _part_lines(archive, name)]
    links = [link for name in names if name.startswith("word/_rels/") for link in _links(archive, name)]
    lines = _once(lines)
    if not lines:
        raise ResumeUnreadable("The Word file has no text in it: give the file with your résumé.")
    return Source(lines=tuple(lines), links=tuple(dict.fromkeys(links)))


def _once(lines: list[Line]) -> list[Line]:
    """Without what the header of each kind of page repeats."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        if line.page == 1 and line.text in seen:
            continue
        seen.add(line.text)
        kept.append(line)
    return kept


def _root(archive: zipfile.ZipFile, name: str) -> ET.Element:
    with archive.open(name) as part:
        text = part.read(_LARGEST + 1)
    if len(text) > _LARGEST:
        raise ResumeUnreadable("The Word file is far larger inside than a résumé: save it again and try that file.")
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text or text.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ResumeUnreadable(_DAMAGED)  # no word processor writes them, and they can be made to grow without end
    return ET.fromstring(text)  # noqa: S314 - declarations are refused above


def _links(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    for relation in _root(archive, name):
        if relation.get("Type", "").endswith("/hyperlink") and relation.get("TargetMode") == "External":
            yield relation.get("Target", "")


def _part_lines(archive: zipfile.ZipFile, name: str) -> Iterator[Line]:
    page = 0 if "document" in name else 1
    for line in _block_lines(_root(archive, name), 0):
        yield line.model_copy(update={"page": page}) if page else line


def _block_lines(node: ET.Element, depth: int) -> Iterator[Line]:
    """The lines of the paragraphs and tables below the node, in order."""
    if depth > _DEEPEST:
        return
    for child in node:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, depth)
        elif child.tag == f"{_W}tbl":
            yield from _table(child, depth)
        elif child.tag != _MC_FALLBACK:
            yield from _block_lines(child, depth + 1)


def _table(table: ET.Element, depth: int) -> Iterator[Line]:
    for row in table.iter(f"{_W}tr"):
        cells = [list(_block_lines(cell, depth + 1)) for cell in row.findall(f".//{_W}tc")] if depth < _DEEPEST else []
        cells = [cell for cell in cells if cell]
        yield from _row(cells)


def _row(cells: list[list[Line]]) -> Iterator[Line]:
    """Cells beside each other: short ones and dates belong to the first line beside them, long ones are columns."""
    dated = any(len(cell) == 1 and all(is_all_date(piece) for piece in cell[0].pieces) for cell in cells)
    if len(cells) > 1 and (dated or all(len(cell) == 1 for cell in cells) or _is_margin(cells[0])):
        firsts = [piece for cell in cells for piece in cell[0].pieces]
        yield cells[-1][0].model_copy(update={"pieces": tuple(firsts), "bullet": False})
        for cell in (cells[-1][1:], *(cell[1:] for cell in cells[:-1])):
            yield from cell
        return
    for cell in cells:
        yield cell[0].model_copy(update={"opens": len(cells) > 1})
        yield from cell[1:]


def _is_margin(cell: list[Line]) -> bool:
    """Whether the cell only says when, or what the row beside it is about."""
    return len(cell) <= 2 and (span_in(cell[0].text) is not None or (len(cell) == 1 and len(cell[0].text) < 30))


def _paragraph(paragraph: ET.Element, depth: int) -> Iterator[Line]:
    style, numbered, level = _properties(paragraph)
    for box in paragraph.iter(f"{_W}txbxContent"):
        if not _is_fallback(paragraph, box):
            yield from _opened(_block_lines(box, depth + 1))
    runs = list(_runs(paragraph, 0))
    for text_runs in _broken(runs):
        line = _line(text_runs, style=style, bullet=numbered, level=level)
        if line is not None:
            yield line


def _opened(lines: Iterator[Line]) -> Iterator[Line]:
    for number, line in enumerate(lines):
        yield line if number else line.model_copy(update={"opens": True})


def _is_fallback(paragraph: ET.Element, box: ET.Element) -> bool:
    return any(box in list(fallback.iter(f"{_W}txbxContent")) for fallback in paragraph.iter(_MC_FALLBACK))


def _properties(paragraph: ET.Element) -> tuple[str, bool, int]:
    """The paragraph's style, whether it is an item of a list, and its depth in it."""
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        return "", False, 0
    style = properties.find(f"{_W}pStyle")
    named = style.get(f"{_W}val", "") if style is not None else ""
    numbering = properties.find(f"{_W}numPr/{_W}ilvl")
    is_item = properties.find(f"{_W}numPr") is not None or "list" in named.lower() or "bullet" in named.lower()
    level = numbering.get(f"{_W}val", "0") if numbering is not None else "0"
    return named, is_item, int(level) if level.isdigit() else 0


_Run = tuple[str, bool, bool, float]


def _runs(node: ET.Element, depth: int) -> Iterator[_Run]:
    """The text of each run with bold, italic and size."""
    for child in node:
        if child.tag == f"{_W}r":
            yield from _run(child)
        elif child.tag not in {_MC_FALLBACK, f"{_W}pPr", f"{_W}del"} and depth < 20:
            yield from _runs(child, depth + 1)


def _run(run: ET.Element) -> Iterator[_Run]:
    properties = run.find(f"{_W}rPr")
    bold, italic, size = _on(properties, "b"), _on(properties, "i"), 0.0
    if properties is not None and (sized := properties.find(f"{_W}sz")) is not None:
        value = sized.get(f"{_W}val", "0")
        size = float(value) / 2 if value.isdigit() else 0.0
    if _on(properties, "vanish"):
        return
    for child in run:
        if child.tag == f"{_W}t":
            yield child.text or "", bold, italic, size
        elif child.tag in {f"{_W}tab", f"{_W}ptab"}:
            yield "\t", bold, italic, size
        elif child.tag in {f"{_W}br", f"{_W}cr"}:
            yield "\n", bold, italic, size
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-", bold, italic, size


def _on(properties: ET.Element | None, name: str) -> bool:
    mark = properties.find(f"{_W}{name}") if properties is not None else None
    return mark is not None and mark.get(f"{_W}val", "1") not in {"0", "false", "off"}


def _broken(runs: list[_Run]) -> Iterator[list[_Run]]:
    line: list[_Run] = []
    for run in runs:
        if run[0] == "\n":
            yield line
            line = []
        else:
            line.append(run)
    yield line


def _line(runs: list[_Run], *, style: str, bullet: bool, level: int) -> Line | None:
    groups: list[list[_Run]] = [[]]
    for run in runs:
        if run[0] == "\t":
            groups.append([])
        else:
            groups[-1].append(run)
    pieces = [piece for group in groups if (piece := _piece(group, level))]
    if not pieces or is_ruler("".join(piece.text for piece in pieces)):
        return None
    first, had_bullet = without_bullet(pieces[0].text)
    if had_bullet:
        pieces[0] = pieces[0].model_copy(update={"text": first})
    if len(pieces) > 1 and pieces[0].text in {"•", "-", "–", "·", "o"}:
        pieces, had_bullet = pieces[1:], True
    size = max((run[3] for run in runs), default=0.0)
    height = size / 10 if size else 1.0 + _height(style)
    return Line(pieces=tuple(pieces), size=height, bullet=bullet or had_bullet, styled=bool(_HEADING.search(style)))


def _height(style: str) -> float:
    """How much higher than text a heading is taken to be where the file does not say."""
    if not _HEADING.search(style):
        return 0.0
    level = re.search(r"\d", style)
    return max(0.1, 0.6 - 0.1 * int(level[0])) if level else 0.8


def _piece(runs: list[_Run], level: int) -> Piece | None:
    text = plain(drawn_together("".join(run[0] for run in runs))).replace("\t", " ")
    if not text:
        return None
    strong, slanted = (_longest(runs, position) for position in (1, 2))
    return Piece(text=text, left=float(4 * level), strong=strong if strong in text else "", slanted=slanted)


def _longest(runs: list[_Run], position: int) -> str:
    stretches = [""]
    for run in runs:
        if run[position]:
            stretches[-1] += run[0]
        elif run[0].strip():
            stretches.append("")
    return plain(max(stretches, key=len)).strip()
