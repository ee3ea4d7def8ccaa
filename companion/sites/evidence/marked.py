"""Elements whose attributes name a field: `.job-location`, `[data-testid=company-name]`, `data-job-id`."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from companion.sites.evidence.view import View
from companion.sites.page import Json, node_text

_NAMES: dict[str, tuple[str, ...]] = {
    "title": ("job-title", "jobtitle", "job_title", "posting-title", "position-title"),
    "company": (
        "company-name",
        "companyname",
        "company_name",
        "employer-name",
        "employername",
        "hiring-organization",
        "organization-name",
    ),
    "locations": ("job-location", "joblocation", "job_location", "job__location", "posting-location", "location"),
    "workplace": ("workplace", "work-arrangement", "remote-type", "job-remote", "work-model"),
    "employment_type": (
        "employment-type",
        "employmenttype",
        "employment_type",
        "job-type",
        "jobtype",
        "contract-type",
        "commitment",
    ),
    "salary": ("salary", "compensation", "pay-range", "payrange", "pay_range"),
    "posted_at": (
        "date-posted",
        "dateposted",
        "posted-date",
        "posteddate",
        "job-date",
        "posting-date",
        "posted-time",
        "publish-date",
    ),
    "external_id": ("job-id", "jobid", "job_id", "req-id", "requisition-id", "job-number", "reference-number"),
}
_ATTRIBUTES = ("class", "id", "data-testid", "data-test", "data-automation", "data-automation-id", "data-qa", "data-ui")
_LIMITS = {"title": 200, "company": 100, "locations": 200, "salary": 200}
_DATA = {
    "title": ("data-job-title", "data-jobtitle"),
    "company": ("data-company-name", "data-companyname", "data-company"),
    "locations": ("data-job-location", "data-joblocation"),
    "employment_type": ("data-employment-type", "data-employmenttype", "data-employeetype", "data-job-type"),
    "external_id": ("data-job-id", "data-jobid", "data-requisition-id", "data-req-id"),
}
_FIELD_OF = {name: field for field, names in _DATA.items() for name in names}
_CARRIERS = ", ".join(f"[{name}]" for name in _FIELD_OF)
_MOST = 1500
_NAME = re.compile(r"[^a-z0-9]+")


def claims(view: View) -> dict[str, Json]:
    """Field by field the text of the first element, from the heading on, that carries the field's name."""
    body = view.body
    if body is None:
        return {}
    found: dict[str, Json] = {}
    for node in _named(body):
        marks = _marks(node)
        for field, names in _NAMES.items():
            if field not in found and any(_carries(marks, name) for name in names) and (text := _text(node, field)):
                found[field] = text
    for field, value in _data(body):
        found.setdefault(field, value)
    return found


def _named(body: LexborNode) -> list[LexborNode]:
    words = (
        "location",
        "company",
        "employer",
        "organization",
        "salary",
        "compensation",
        "pay",
        "job",
        "posting",
        "position",
        "posted",
        "date",
        "commitment",
        "workplace",
        "employment",
        "contract",
        "remote",
        "req",
        "work",
        "reference",
        "publish",
    )
    selector = ", ".join(f'[{attribute}*="{word}" i]' for attribute in ("class",) for word in words)
    others = ", ".join(f"[{attribute}]" for attribute in _ATTRIBUTES[2:])
    return [node for node in body.css(f"{selector}, {others}") if node.tag not in _NEVER][:_MOST]


_NEVER = frozenset(("body", "main", "form", "input", "ul", "html", "article", "img", "table", "tbody"))


def _marks(node: LexborNode) -> list[str]:
    attributes = node.attributes
    words: list[str] = []
    for name in _ATTRIBUTES:
        if value := attributes.get(name):
            words.extend(value.split()[:20])
    return [_NAME.sub("-", _snake(word)).strip("-") for word in words]


def _snake(word: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", word).casefold()


def _carries(marks: list[str], name: str) -> bool:
    name = _NAME.sub("-", name)
    return any(
        mark == name or mark.endswith(f"-{name}") or (mark.startswith(f"{name}-") and mark.endswith(_VALUE_ENDINGS))
        for mark in marks
    )


_VALUE_ENDINGS = ("-value", "-text", "-name", "-label", "-info")


def _text(node: LexborNode, field: str) -> str | None:
    text = node_text(node)
    return text if 1 < len(text) <= _LIMITS.get(field, 80) else None


def _data(body: LexborNode) -> Iterator[tuple[str, str]]:
    """The values of data attributes that name a field, where all elements that carry one agree."""
    values: dict[str, set[str]] = {}
    for node in body.css(_CARRIERS)[:_MOST]:
        for name, value in node.attributes.items():
            if name in _FIELD_OF and value:
                values.setdefault(name, set()).add(value)
    for name, field in _FIELD_OF.items():
        if len(values.get(name, ())) == 1:
            yield field, _unescaped(values[name].pop())


def _unescaped(text: str) -> str:
    return re.sub(r"\\[ux]([0-9a-fA-F]{4}|[0-9a-fA-F]{2})", lambda code: chr(int(code[1], 16)), text)
