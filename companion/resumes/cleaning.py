"""Text of files made plain: what layout and fonts left in it is taken out; running it twice changes nothing more."""

import re
import unicodedata

from companion.domain.text import clean_line

ICON = "\ue000"
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
    | {"\u2010": "-", "\u2011": "-", "\u2212": "-", "\u00a0": " ", "\u00ad": "", "\u2044": "/"}
)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd\ufffc\ufffd]")
_BULLETS = "•‣◦▪▫■□●○◆◇►▸▶➢➤➔→✓✔✦❖·∙⁃∗⦁🔹🔸◾◽➣★☆"
_BULLET = re.compile(rf"^(?:[{_BULLETS}]|[-–—*+o»>]\s|\uf0b7|\uf0a7)\s*(?=\S)")
_SPACED_OUT = re.compile(r"(?<!\S)\S(?:[ \t]\S){3,}(?!\S)|(?<!\S)(?:\S ){2,}\S(?:  +(?:\S ){1,}\S)+(?!\S)")
_RULER = re.compile(r"^[\s_=\-–—~.·•*|]{4,}$")


def plain(text: str) -> str:
    """The line without ligatures, soft hyphens, odd hyphens, icons and control characters; tabs are kept."""
    text = unicodedata.normalize("NFC", text.translate(_LIGATURES))
    parts = [clean_line(part, 2000) for part in _PRIVATE.sub("\t", text).split("\t")]
    return "\t".join(part for part in parts if part)


def without_bullet(text: str) -> tuple[str, bool]:
    """The line without its bullet, and whether it had one."""
    found = _BULLET.match(text)
    return (text[found.end() :].strip(), True) if found else (text, False)


def is_ruler(text: str) -> bool:
    """Whether the line only draws one."""
    return bool(_RULER.match(text))


def drawn_together(text: str) -> str:
    """For example "E X P E R I E N C E" as "EXPERIENCE"; two spaces or a tab between letters part the words."""
    together = _SPACED_OUT.sub(lambda found: _joined(found[0]), text)
    return together if together == text else re.sub(r" {2,}", " ", together)


def _joined(text: str) -> str:
    words = re.split(r"[ \t]{2,}|\t", text)
    if sum(character.isalpha() for character in text) < 4:
        return text
    return " ".join(word.replace(" ", "") for word in words)
