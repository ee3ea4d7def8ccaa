"""What microdata (`itemprop`) and RDFa (`property`) of a JobPosting claim."""

from selectolax.lexbor import LexborNode

from companion.sites.evidence.view import View
from companion.sites.page import Json, node_text

_ROOT = '[itemtype*="schema.org/JobPosting"], [typeof~="JobPosting"], [typeof="schema:JobPosting"]'
_PROPERTIES = {
    "title": "title",
    "company": "hiringOrganization",
    "locations": "jobLocation",
    "employment_type": "employmentType",
    "salary": "baseSalary",
    "posted_at": "datePosted",
    "valid_through": "validThrough",
    "external_id": "identifier",
    "workplace": "jobLocationType",
}
_PLACE = ("addressLocality", "addressRegion", "addressCountry")


def root_of(view: View) -> LexborNode | None:
    """The element that is marked as a JobPosting; None when there is none or more than one."""
    roots = view.page.tree.css(_ROOT)
    return roots[0] if len(roots) == 1 else None


def claims(view: View) -> dict[str, Json]:
    """Field by field what the marked element says."""
    root = root_of(view)
    if root is None:
        return {}
    found: dict[str, Json] = {field: _value(root, name) for field, name in _PROPERTIES.items()}
    found["company"] = _inner(root, "hiringOrganization", "name") or found["company"]
    found["locations"] = _address(root) or found["locations"]
    found["salary"] = _amount(root) or found["salary"]
    description = _property(root, "description")
    found["description"] = None if description is None else description.html
    return found


def _property(root: LexborNode, name: str) -> LexborNode | None:
    return root.css_first(f'[itemprop~="{name}"], [property~="{name}"], [property="schema:{name}"]')


def _value(root: LexborNode, name: str) -> str | None:
    node = _property(root, name)
    if node is None:
        return None
    attributes = node.attributes
    return attributes.get("content") or attributes.get("datetime") or node_text(node) or None


def _inner(root: LexborNode, outer: str, name: str) -> str | None:
    node = _property(root, outer)
    return None if node is None else _value(node, name)


def _address(root: LexborNode) -> Json:
    places = root.css('[itemprop~="jobLocation"], [property~="jobLocation"]') or [root]
    found = [{name: value for name in _PLACE if (value := _value(place, name))} for place in places]
    return [place for place in found if place] or None


def _amount(root: LexborNode) -> Json:
    names = ("minValue", "maxValue", "value", "currency", "unitText")
    found = {name: value for name in names if (value := _value(root, name))}
    return found if found.keys() & {"minValue", "maxValue", "value"} else None
