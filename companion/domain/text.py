"""Text from pages and mail made safe to keep, compare and show."""

import re
import unicodedata

# Characters that change how *other* text is shown (Unicode UAX #9 embeddings, overrides, isolates)
# or that cannot be seen at all; a title that contains them is an attack or an accident.
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n{3,}")
_TRAILING = re.compile(r"[ \t]+\n")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_NOT_WORD = re.compile(r"[^\w]+")

LINE_LIMIT = 300
BLOCK_LIMIT = 200_000


def clean_line(text: str, limit: int = LINE_LIMIT) -> str:
    """One visible line: no control or direction characters, single spaces, at most `limit` characters.

    A longer text ends in an ellipsis, so that the person sees that something was cut.
    """
    is_plain = text.isascii() and text.isprintable()  # most text, and seven times as quick
    text = " ".join((text if is_plain else _SPACE.sub(" ", _visible(text))).split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def clean_block(text: str, limit: int = BLOCK_LIMIT) -> str:
    """Several visible lines: line breaks kept, at most one blank line in a row, at most `limit` characters."""
    text = _visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _BLANK_LINES.sub("\n\n", _TRAILING.sub("\n", text)).strip()
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def fold(text: str) -> str:
    """The text for comparison: no accents, no case, no punctuation, single spaces."""
    if text.isascii():  # most text, and six times as quick
        return " ".join(_ASCII_WORD.findall(text.lower()))
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", _visible(text).casefold()).casefold())
    bare = unicodedata.normalize("NFC", _NOT_ASCII.sub(_without_accents, decomposed))
    return _SPACE.sub(" ", _NOT_WORD.sub(" ", bare).replace("_", " ")).strip()


def _without_accents(run: re.Match[str]) -> str:
    return "".join(c for c in run[0] if not _is_accent(c))


def _is_accent(character: str) -> bool:
    """Combining marks, but for the Japanese ones that make another letter of one (か, が)."""
    return unicodedata.combining(character) != 0 and character not in "\u3099\u309a"


def _visible(text: str) -> str:
    text = _SURROGATE.sub("\ufffd", text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", _CONTROL.sub(" ", text)))
