"""How an employer writes its own name, where the address gives it in small letters without spaces."""

import re
from collections.abc import Iterable

_ALSO = {
    "a": "aäáàâåã",
    "e": "eéèêë",
    "i": "iíìîï",
    "o": "oöóòôøõ",
    "u": "uüúùû",
    "c": "cçč",
    "n": "nñ",
    "s": "sśš",
    "z": "zžż",
}
_BETWEEN = r"[\s&.'’+_-]{0,3}"


def spelled(token: str, texts: Iterable[str]) -> str | None:
    """The first place in `texts` where the letters of `token` stand as words: "marrowpine" is "Marrow & Pine" there."""
    letters = re.sub(r"[^a-z0-9]", "", token.casefold())
    if not 1 < len(letters) <= 40:
        return None
    body = _BETWEEN.join(f"[{_ALSO.get(letter, letter)}]" for letter in letters)
    pattern = re.compile(rf"(?<![\w/.@-]){body}(?![\w/@-]|\.\w)", re.IGNORECASE)
    for text in texts:
        found = pattern.search(text)
        if found is not None:
            return found[0] if not found[0].islower() else found[0].title()
    return None
