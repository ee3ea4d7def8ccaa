"""What was read beside what is true, value by value."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from companion.domain.text import fold

FIELDS = (
    *("name", "email", "phone", "links", "city", "country", "label", "employer", "title", "work dates", "work place"),
    *("highlights", "school", "degree", "subject", "education dates", "skills", "languages", "certificates", "entries"),
)


class Verdict(NamedTuple):
    """One value: `right`, `wrong` (something else was read) or `missed` (nothing was)."""

    field: str
    outcome: str
    expected: str
    found: str


def verdicts(true: dict[str, Any], found: dict[str, Any]) -> Iterator[Verdict]:
    """The verdict on each value that the truth or the reading has."""
    basics, read = true["basics"], found.get("basics", {})
    yield from _one("name", basics["name"], read.get("name", ""))
    yield from _one("email", basics["email"], read.get("email", ""))
    yield _phone(basics["phone"], read.get("phone", ""))
    yield from _links(basics, read)
    at, place = basics["location"], read.get("location", {})
    yield from _one("city", at["city"], place.get("city", ""), is_optional=True)
    yield from _one("country", at["countryCode"], place.get("countryCode", ""), is_optional=True)
    yield from _one("label", basics["label"], read.get("label", ""), is_optional=True)
    yield from _entries(true["work"], found.get("work", []), _WORK)
    yield from _entries(true["education"], found.get("education", []), _EDUCATION)
    yield from _set(
        "skills",
        [k for s in true["skills"] for k in s["keywords"]],
        _skills(found),
        also=[s["name"] for s in true["skills"]],
    )
    spoken = [x["language"] for x in found.get("languages", [])]
    yield from _set("languages", [x["language"] for x in true["languages"]], spoken)


_WORK = {"employer": "name", "title": "position", "work place": "location"}
_EDUCATION = {"school": "institution", "degree": "studyType", "subject": "area"}


def _same(a: str, b: str) -> bool:
    return fold(a) == fold(b)


def _one(field: str, true: str, found: str, *, is_optional: bool = False) -> Iterator[Verdict]:
    if not true and not found:
        return
    if not true:
        yield Verdict(field, "wrong", true, found)
    elif not found:
        if not is_optional:
            yield Verdict(field, "missed", true, found)
    else:
        yield Verdict(field, "right" if _same(true, found) else "wrong", true, found)


def _phone(true: str, found: str) -> Verdict:
    digits = [re.sub(r"\D", "", text) for text in (true, found)]
    same = (
        digits[0] == digits[1]
        or (len(digits[1]) >= 8 and digits[0].endswith(digits[1].lstrip("0")))
        or digits[1] == "1" + digits[0]
    )
    return Verdict("phone", "right" if found and same else "wrong" if found else "missed", true, found)


def _links(basics: dict[str, Any], read: dict[str, Any]) -> Iterator[Verdict]:
    true = {_bare(one["url"]) for one in basics["profiles"]} | ({_bare(basics["url"])} if basics["url"] else set())
    found = {_bare(one["url"]) for one in read.get("profiles", [])} | (
        {_bare(read["url"])} if read.get("url") else set()
    )
    for link in true | found:
        outcome = "right" if link in true & found else "missed" if link in true else "wrong"
        yield Verdict("links", outcome, link if link in true else "", link if link in found else "")


def _bare(url: str) -> str:
    return url.rsplit("://", maxsplit=1)[-1].removeprefix("www.").rstrip("/").lower()


def _skills(found: dict[str, Any]) -> list[str]:
    return [text for one in found.get("skills", []) for text in (one.get("keywords") or [one["name"]])]


def _set(field: str, true: list[str], found: list[str], also: list[str] | None = None) -> Iterator[Verdict]:
    known, read = {fold(text): text for text in true}, {fold(text): text for text in found}
    extra = {fold(text) for text in also or []}
    for key in known.keys() | read.keys():
        if key in known:
            yield Verdict(field, "right" if key in read else "missed", known[key], read.get(key, ""))
        elif key not in extra:
            yield Verdict(field, "wrong", "", read[key])


def _entries(true: list[dict[str, Any]], found: list[dict[str, Any]], fields: dict[str, str]) -> Iterator[Verdict]:
    """Entries are paired by their start, or else by their end or any name."""
    left = list(found)
    dates = "work dates" if "employer" in fields else "education dates"
    for entry in true:
        pair = max(left, key=lambda one: _likeness(entry, one, fields), default=None)
        if pair is None or _likeness(entry, pair, fields) < 1:
            pair = None
        else:
            left.remove(pair)
        for field, key in fields.items():
            yield from _one(field, entry.get(key, ""), (pair or {}).get(key, ""), is_optional=field == "work place")
        yield from _dates(dates, entry, pair or {})
        if dates == "work dates":
            yield from _told(entry["highlights"], pair or {})
    for one in left:
        yield Verdict("entries", "wrong", "", str(one)[:200])
    for _ in true:
        yield Verdict("entries", "right", "", "")


def _likeness(entry: dict[str, Any], one: dict[str, Any], fields: dict[str, str]) -> float:
    names = sum(bool(one.get(key)) and _same(entry.get(key, ""), one[key]) for key in fields.values())
    dates = sum(entry.get(key, "")[:4] == one.get(key, "")[:4] for key in ("startDate", "endDate"))
    return float(2 * names + dates)


def _dates(field: str, entry: dict[str, Any], pair: dict[str, Any]) -> Iterator[Verdict]:
    for key in ("startDate", "endDate"):
        true, read = entry.get(key, ""), pair.get(key, "")
        if not true and not read:
            yield Verdict(field, "right" if pair else "missed", "", "")
        elif not read:
            yield Verdict(field, "missed", true, "")
        else:
            yield Verdict(
                field, "right" if true and (true.startswith(read) or read.startswith(true)) else "wrong", true, read
            )


def _told(true: list[str], pair: dict[str, Any]) -> Iterator[Verdict]:
    """What was done there: as items, or within the summary where the layout has running text."""
    summary = fold(pair.get("summary", ""))
    rest = [text for text in true if fold(text) not in summary]
    yield from (Verdict("highlights", "right", text, text) for text in true if text not in rest)
    yield from _set("highlights", rest, list(pair.get("highlights", [])))
