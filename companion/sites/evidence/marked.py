"""Elements whose attributes name a field: `.job-location`, `[data-testid=company-name]`, `data-job-id`."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from companion.domain.text import fold
from companion.sites.evidence.view import View
from companion.sites.page import Json, node_text

_NAMES = {
    "title": "job-title jobtitle posting-title position-title",
    "company": "company-name companyname employer-name employername hiring-organization organization-name",
    "locations": "job-location joblocation posting-location location",
    "workplace": "workplace work-arrangement remote-type job-remote work-model",
    "employment_type": "employment-type employmenttype job-type jobtype contract-type commitment",
    "salary": "salary compensation pay-range payrange",
    "posted_at": "date-posted dateposted posted-date posteddate job-date posting-date posted-time publish-date",
    "external_id": "job-id jobid req-id requisition-id job-number reference-number",
}
_FIELD_OF_MARK = {name: field for field, names in _NAMES.items() for name in names.split()}
_EXACT = {
    "company": "company",
    "employer": "company",
    "organization": "company",
    "loc": "locations",
    "city": "locations",
    "place": "locations",
    "posted": "posted_at",
    "pay": "salary",
    "wage": "salary",
}
_VALUE_ENDINGS = ("-value", "-text", "-name", "-label", "-info")
_DATA = {
    "data-job-title": "title",
    "data-jobtitle": "title",
    "data-company-name": "company",
    "data-companyname": "company",
    "data-job-location": "locations",
    "data-joblocation": "locations",
    "data-employment-type": "employment_type",
    "data-employmenttype": "employment_type",
    "data-employeetype": "employment_type",
    "data-job-id": "external_id",
    "data-jobid": "external_id",
    "data-requisition-id": "external_id",
    "data-req-id": "external_id",
}
_ATTRIBUTES = ("class", "id", "data-testid", "data-test", "data-automation", "data-automation-id", "data-qa", "data-ui")
_MARKED = ", ".join(f"[{name}]" for name in _ATTRIBUTES)
_CARRIERS = ", ".join(f"[{name}]" for name in _DATA)
_EMPLOYER = 'a[href*="/company/"], a[href*="/companies/"], a[href*="/employer/"], a[href*="/employers/"]'
_LIMITS = {"title": 200, "company": 100, "locations": 200, "salary": 200}
_MOST = 1500
_WORD = re.compile(r"[^a-z0-9]+")
_OUTER = frozenset(("body", "main", "form", "input", "ul", "ol", "html", "article", "img", "table", "tbody", "button"))
_NO_VALUE = re.compile(
    r"^(?:select|choose|enter|search|any|all|filter|view|see|more|save|share|about|visit|follow|companies|change|your)\b"
)
_ESTIMATE = re.compile(r"\b(?:estimated?|average|typical|est)\b", re.IGNORECASE)


def claims(view: View) -> dict[str, Json]:
    """Field by field the text of the first element, from the heading on, that carries the field's name."""
    body = view.body
    if body is None:
        return {}
    before: dict[str, Json] = {}
    after: dict[str, Json] = {}
    found = before
    for node in body.css(f"h1, {_MARKED}")[: 2 * _MOST]:
        if node.tag == "h1":
            found = after
        for field in _fields(node):
            if field not in found and (text := _text(node, field)):
                found[field] = text
    return _only_time(body) | before | after | _company_link(body, after) | dict(_data(body))


def _fields(node: LexborNode) -> list[str]:
    """The fields that the element's attributes name."""
    if node.tag in _OUTER:
        return []
    attributes = node.attributes
    words = [word for name in _ATTRIBUTES if (value := attributes.get(name)) for word in value.split()[:20]]
    return [field for word in words for field in _of_mark(_WORD.sub("-", _snake(word)).strip("-"))]


def _of_mark(mark: str) -> Iterator[str]:
    if mark in _EXACT:
        yield _EXACT[mark]
    for name, field in _FIELD_OF_MARK.items():
        if name in mark and (mark.endswith(name) or (mark.startswith(name) and mark.endswith(_VALUE_ENDINGS))):
            before = mark.partition(name)[0]
            if not before or before.endswith("-"):
                yield field


def _snake(word: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", word).casefold()


def _text(node: LexborNode, field: str) -> str | None:
    text = node_text(node)
    if not 1 < len(text) <= _LIMITS.get(field, 80) or _NO_VALUE.match(fold(text)):
        return None
    return None if field == "salary" and _ESTIMATE.search(text) else text


def _company_link(body: LexborNode, found: dict[str, Json]) -> dict[str, Json]:
    """The first link to an employer's own page, on boards whose class names say nothing."""
    texts = (node_text(node) for node in body.css(_EMPLOYER)[:10]) if "company" not in found else ()
    name = next((text for text in texts if 1 < len(text) <= 60 and not _NO_VALUE.match(fold(text))), None)
    return {"company": name} if name else {}


def _only_time(body: LexborNode) -> dict[str, Json]:
    """The day of the only `<time>` on the page."""
    times = body.css("time[datetime]")
    return {"posted_at": times[0].attributes.get("datetime")} if len(times) == 1 else {}


def _data(body: LexborNode) -> Iterator[tuple[str, str]]:
    """The values of data attributes that name a field, where all elements that carry one agree."""
    values: dict[str, set[str]] = {}
    for node in body.css(_CARRIERS)[:_MOST]:
        for name, value in node.attributes.items():
            if name in _DATA and value:
                values.setdefault(name, set()).add(value)
    for name, field in reversed(_DATA.items()):
        if len(values.get(name, ())) == 1:
            yield field, _unescaped(values[name].pop())


def _unescaped(text: str) -> str:
    return re.sub(r"\\[ux]([0-9a-fA-F]{4}|[0-9a-fA-F]{2})", lambda code: chr(int(code[1], 16)), text)
