"""What a file really is, by what is in it, and whether it can be attached to an application."""

import re
import zipfile
from io import BytesIO

from companion.domain.errors import InvalidInput

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
RTF = "application/rtf"
TEXT = "text/plain"
ENDINGS = {PDF: ".pdf", DOCX: ".docx", ODT: ".odt", RTF: ".rtf", TEXT: ".txt"}

_HEAD = 1024
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_OLE = b"\xd0\xcf\x11\xe0"
_TAKEN = "Save it as PDF (best), DOCX, ODT, RTF or plain text."


def type_of_file(content: bytes) -> str:
    """The media type; raises `InvalidInput` for what no employer should get: programs, macros, unknown files."""
    if not content.strip():
        raise InvalidInput(f"The file is empty. {_TAKEN}")
    if b"%PDF-" in content[:_HEAD]:
        return PDF
    if content.lstrip()[:5] == b"{\\rtf":
        return RTF
    if content.startswith(_OLE):
        raise InvalidInput(
            f"This is a file of an old Word (.doc), or one that is protected by a password. Open it. {_TAKEN}"
        )
    if content.startswith(b"PK"):
        return _office(content)
    if _is_text(content):
        return TEXT
    raise InvalidInput(f"This is no document that an employer can open. {_TAKEN}")


def _office(content: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = frozenset(archive.namelist())
            is_odt = "mimetype" in names and archive.read("mimetype")[:200].strip() == ODT.encode()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError) as problem:
        raise InvalidInput(f"The file is damaged or was not loaded to its end. {_TAKEN}") from problem
    if any(name.casefold().endswith("vbaproject.bin") or name.startswith("Basic/") for name in names):
        raise InvalidInput(f"The file holds macros, which employers' systems refuse. {_TAKEN}")
    if is_odt:
        return ODT
    if "word/document.xml" in names:
        return DOCX
    raise InvalidInput(f"This is a ZIP or another office file, and no text document. {_TAKEN}")


def _is_text(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return not _CONTROL.search(content)
