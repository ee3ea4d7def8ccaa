"""Whether two names look alike: a hint for the person, never a match."""

from companion.people.spelling import bare_key, joined

_ALIKE = 88
_LONG_ENOUGH = 4


def likeness(a: str, b: str) -> str:
    """The sentence that says how the two names are alike, empty when they are not."""
    one, other = sorted((bare_key(a), bare_key(b)), key=lambda key: (len(key), key))
    if _begins(one.split(), other.split()):
        return f"“{other}” begins with “{one}”, which need not mean the same company."
    if _initials(other) == one.replace(" ", "") and len(one) > 1:
        return f"“{one}” could be the initials of “{other}”."
    score = _score(one, other)
    if score >= _ALIKE:
        return f"The letters are alike ({score:.0f} of 100)."
    return ""


def _score(one: str, other: str) -> float:
    from rapidfuzz import fuzz

    if min(len(one), len(other)) < _LONG_ENOUGH:
        return 0.0
    return max(fuzz.ratio(joined(one), joined(other)), fuzz.token_sort_ratio(one, other))


def _begins(short: list[str], long: list[str]) -> bool:
    return 0 < len(short) < len(long) and long[: len(short)] == short


def _initials(key: str) -> str:
    words = key.split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""
