"""From the bytes of a saved page to its text: byte order mark, declared character set, UTF-8, then Windows-1252."""

import codecs
import re

_DECLARED = re.compile(rb"""<(?:meta[^>]*?charset|\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LATIN = frozenset(("iso8859-1", "ascii", "latin-1"))


def decode_page(content: bytes) -> str:
    """The text of a page; never fails, characters that cannot be read become U+FFFD."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    for encoding in (_declared(content), "utf-8"):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    damaged = content.decode("utf-8", "replace")
    if damaged.count("\ufffd") * 200 < len(damaged):
        return damaged
    return content.decode("cp1252", "replace")


def _declared(content: bytes) -> str:
    """The declared character set as browsers understand it: Latin-1 means Windows-1252."""
    found = _DECLARED.search(content[:4096])
    name = found[1].decode("ascii") if found else "utf-8"
    try:
        name = codecs.lookup(name).name
    except LookupError:
        return "utf-8"
    if name.startswith("utf-16"):  # a page that can be searched for ASCII is none
        return "utf-8"
    return "cp1252" if name in _LATIN else name
