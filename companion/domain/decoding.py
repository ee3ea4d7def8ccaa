"""Bytes of a page to text, by what it declares and, failing that, by what it can only be."""

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_HEAD = 4096


def decode_html(content: bytes, declared: str | None = None) -> str:
    """The text of a page. A byte order mark counts most, then `declared` (the HTTP header), then the page itself.

    Never fails: what no encoding explains is read as Windows-1252, in which every letter of a wrong guess is visible.
    """
    for mark, unicode in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(unicode, errors="replace")
    found = _META.search(content[:_HEAD]) or _XML.match(content[:_HEAD])
    named = found[1].decode("ascii") if found else None
    for encoding in (declared, named, "utf-8"):
        text = _decoded(content, encoding)
        if text is not None:
            return text
    return content.decode("cp1252", errors="replace")


def _decoded(content: bytes, encoding: str | None) -> str | None:
    """The text, or None when the encoding is unknown or does not fit. "Latin 1" on the web means Windows-1252."""
    if encoding is None:
        return None
    try:
        name = codecs.lookup(encoding.strip("\"' ")).name
        if name in ("iso8859-1", "ascii"):
            return None if _is_utf8(content) else content.decode("cp1252", errors="replace")
        return content.decode(name)
    except (LookupError, ValueError):
        return None


def _is_utf8(content: bytes) -> bool:
    try:
        return not content.decode("utf-8").isascii()
    except ValueError:
        return False
