"""The words of a PDF with their boxes and look; the only file that knows the PDF library."""

import ctypes
from collections.abc import Iterator
from contextlib import closing
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from companion.resumes.cleaning import ICON
from companion.resumes.model import ResumeUnreadable

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_PAGES = 30
_MOST_CHARACTERS = 60_000
_LIBRARY = Lock()  # the library is not made for several threads
_PASSWORD = 4
_ITALIC = 1 << 6
_FORCED_BOLD = 1 << 18
_BOLD_WEIGHT = 600
_BOLD_NAMES = ("bold", "black", "heavy", "demi", "-bd", "medi")
_ICON_FONTS = ("awesome", "icons", "iconfont", "glyphicon")
_HYPHENS = {0x2, 0xFFFE}  # how the library writes a hyphen at the end of a line
_DOT = (1.3, 7.5)
"""The least and greatest width and height of a drawn bullet, in points."""


class Glyph(NamedTuple):
    """One character: its baseline from the page's top, its box, the height of its font, and its look."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool


class PdfPageText(NamedTuple):
    """One page: its width, its characters as the file has them, and the addresses behind its links."""

    width: float
    glyphs: tuple[Glyph, ...]
    links: tuple[str, ...]


def pdf_pages(content: bytes) -> tuple[PdfPageText, ...]:
    """Each page's characters; ResumeUnreadable when the file is protected, damaged or has too many pages."""
    import pypdfium2

    with _LIBRARY:
        try:
            with closing(pypdfium2.PdfDocument(content)) as document:
                return _pages(document)
        except pypdfium2.PdfiumError as problem:
            raise _unreadable(problem) from problem


def _pages(document: "PdfDocument") -> tuple[PdfPageText, ...]:
    if len(document) > MOST_PAGES:
        raise ResumeUnreadable(f"The PDF has {len(document)} pages: a résumé of up to {MOST_PAGES} can be read.")
    return tuple(_page(document, number) for number in range(len(document)))


def _page(document: "PdfDocument", number: int) -> PdfPageText:
    page = document[number]
    try:
        width, height = page.get_size()
        glyphs = (*_glyphs(page, height), *_dots(page, height))
        return PdfPageText(width, glyphs, tuple(_links(document, page)))
    finally:
        page.close()


def _unreadable(problem: Any) -> ResumeUnreadable:
    if getattr(problem, "err_code", None) == _PASSWORD or "password" in str(problem).lower():
        return ResumeUnreadable("The PDF is protected with a password: save it without one and try again.")
    return ResumeUnreadable("The PDF is damaged and cannot be opened: export it again and try that file.")


def _glyphs(page: "PdfPage", height: float) -> Iterator[Glyph]:
    from pypdfium2 import raw

    text = page.get_textpage()
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    looks: dict[int, tuple[bool, bool, bool]] = {}
    try:
        for index in range(min(raw.FPDFText_CountChars(text), _MOST_CHARACTERS)):
            code = raw.FPDFText_GetUnicode(text, index)
            code = ord("-") if code in _HYPHENS else code
            if raw.FPDFText_IsGenerated(text, index) == 1 or code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
                continue
            if not raw.FPDFText_GetLooseCharBox(text, index, box) or not raw.FPDFText_GetCharOrigin(text, index, x, y):
                continue
            of = raw.FPDFText_GetTextObject(text, index)
            key = ctypes.cast(of, ctypes.c_void_p).value or 0
            if key not in looks:
                looks[key] = _look(raw, text, index)
            bold, italic, icon = looks[key]
            sign = ICON if icon else chr(code)
            yield Glyph(sign, box.left, box.right, height - y.value, abs(box.top - box.bottom), bold, italic)
    finally:
        text.close()


def _dots(page: "PdfPage", height: float) -> Iterator[Glyph]:
    """Small squares and circles that are drawn instead of written, as bullets; rows of them are ratings."""
    from pypdfium2 import raw

    found: list[tuple[float, float, float]] = []
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(min(raw.FPDFPage_CountObjects(page), _MOST_CHARACTERS)):
        of = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(of) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if not raw.FPDFPageObj_GetBounds(of, left, bottom, right, top):
            continue
        wide, tall = right.value - left.value, top.value - bottom.value
        if _DOT[0] < wide < _DOT[1] and _DOT[0] < tall < _DOT[1] and abs(wide - tall) < 0.3 * wide:
            found.append((left.value, right.value, height - (bottom.value + top.value) / 2))
    for one in found:
        beside = sum(abs(one[2] - other[2]) < 1 and abs(one[0] - other[0]) < 40 for other in found)
        if beside == 1:
            yield Glyph("•", one[0], one[1], one[2] + 2.8, 11.0, bold=False, italic=False)


def _look(raw: Any, text: Any, index: int) -> tuple[bool, bool, bool]:
    """Whether the character is bold, italic, an icon: by the font's weight, flags or name."""
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text, index, name, 128, flags)
    plain = name.value.decode("utf-8", "replace").lower()
    heavy = raw.FPDFText_GetFontWeight(text, index) >= _BOLD_WEIGHT or flags.value & _FORCED_BOLD
    bold = bool(heavy) or any(word in plain for word in _BOLD_NAMES)
    italic = bool(flags.value & _ITALIC) or "italic" in plain or "oblique" in plain
    return bold, italic, any(word in plain for word in _ICON_FONTS)


def _links(document: "PdfDocument", page: "PdfPage") -> Iterator[str]:
    from pypdfium2 import raw

    start, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, start, link):
        action = raw.FPDFLink_GetAction(link)
        size = raw.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if 1 < size < 2000:
            buffer = ctypes.create_string_buffer(size)
            raw.FPDFAction_GetURIPath(document, action, buffer, size)
            yield buffer.value.decode("utf-8", "replace")
