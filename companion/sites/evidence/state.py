"""What the page's embedded data claims about the one job that its address or heading names."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from companion.sites.evidence.scripts import embedded_values
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.titles import same_title

_NAMES = {
    "title": "title jobtitle positiontitle postingtitle displayjobtitle name text",
    "company": "companyname company hiringorganization employer employername organization organizationname advertiser",
    "locations": "multilocation locations joblocations location joblocation locationname joblocationname "
    "formattedlocation locationtext primarylocation city",
    "workplace": "workplacetype workplace remotetype worktype workmodel workarrangement isremote remote telecommuting",
    "employment_type": "employmenttype jobtype commitment contracttype employmenttypes typeofemployment positiontype "
    "timetype schedule type",
    "salary": "basesalary salary salaryrange compensation compensationtiersummary salarytext salarydescription "
    "payrange compensationsummary",
    "posted_at": "dateposted publishedat publisheddate posteddate postedat publishdate postedon firstpublished "
    "datepublished listedat createdat createdon opendate",
    "valid_through": "validthrough closingdate expirationdate expiresat applicationdeadline deadline closedate "
    "unpublishdate",
    "external_id": "requisitionid jobreqid reqid requisitionnumber jobid referencenumber jobcode id",
    "apply_url": "applyurl applicationurl externalapplyurl applylink",
    "description": "description descriptionhtml jobdescription descriptionbody content jobdescriptionhtml "
    "fulldescription body descriptiontext",
    "seniority": "seniority senioritylevel experiencelevel careerlevel",
}
_KEYS = {field: tuple(names.split()) for field, names in _NAMES.items()}
_JOB_KEYS = frozenset(
    "jobtitle employmenttype workplacetype hiringorganization jobdescription joblocation joblocations "
    "requisitionid jobreqid reqid contracttype remotetype jobid dateposted applyurl jobtype jobcategory joblevel "
    "salaryrange workmodel isremote department".split()
)
_DEEPEST = 14
_MOST_OBJECTS = 30_000
_LEAST_FIELDS = 4


class _Shape(NamedTuple):
    found: dict[str, Json]
    score: int
    job_keys: int


def claims(view: View) -> dict[str, Json]:
    """Field by field what the one job-shaped object says that belongs to this page's address or heading.

    `job_keys` counts its keys that only jobs have.
    """
    shapes = (_judged(item, view) for value in embedded_values(view.page) for item in _objects(value))
    best = max((shape for shape in shapes if shape is not None), key=lambda shape: shape.score, default=None)
    return {} if best is None else {**best.found, "job_keys": best.job_keys}


def _objects(value: Json) -> Iterator[dict[str, Json]]:
    """All objects inside `value`, breadth first and bounded."""
    level, seen = [value], 0
    for _ in range(_DEEPEST):
        deeper: list[Json] = []
        for item in level:
            seen += 1
            if isinstance(item, dict):
                yield item
                deeper.extend(child for child in item.values() if isinstance(child, dict | list))
            elif isinstance(item, list):
                deeper.extend(child for child in item if isinstance(child, dict | list))
            if seen > _MOST_OBJECTS:
                return
        level = deeper


def _judged(item: dict[str, Json], view: View) -> _Shape | None:
    keys = {_bare(key): value for key, value in item.items()}
    found = {field: value for field, names in _KEYS.items() if (value := _first(keys, names)) is not None}
    title = found.get("title")
    if not isinstance(title, str) or len(found) < _LEAST_FIELDS or len(title) > 300:
        return None
    is_here = _in_address(item, view)
    is_named = any(same_title(title, heading) for heading in view.headings)
    if not (is_here or (is_named and isinstance(found.get("description"), str))):
        return None
    job_keys = len(_JOB_KEYS & keys.keys())
    score = len(found) + job_keys + 5 * is_here + 5 * is_named + 4 * ("description" in found)
    return _Shape(found, score, job_keys)


@lru_cache(maxsize=4096)
def _bare(key: str) -> str:
    return re.sub(r"[^a-z]", "", key.casefold())


def _first(keys: dict[str, Json], names: tuple[str, ...]) -> Json | None:
    return next((value for name in names if (value := keys.get(name)) not in (None, "", [], {})), None)


def _in_address(item: dict[str, Json], view: View) -> bool:
    """Whether one of the object's numbers is in the page's address."""
    url = view.page.url.casefold()
    for key, value in item.items():
        if key.casefold().endswith(("id", "slug", "shortcode", "number", "uuid")) and isinstance(value, str | int):
            text = str(value).casefold()
            if len(text) >= 4 and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", url):
                return True
    return False
