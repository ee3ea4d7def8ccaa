"""The posting's number as the address writes it, on sites whose addresses nobody has described."""

import re
from urllib.parse import parse_qsl

from companion.sites.evidence.view import View
from companion.sites.page import Json

_PARAMETER = re.compile(
    r"(?:gh_jid|job_?id|jobid|job|jid|jk|req(?:uisition)?_?(?:id|no|number)?|vacancy_?(?:id|no)?|position_?id|"
    r"posting_?id|opening_?id|opp(?:ortunity)?_?id|pid|id|ref)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^(?P<whole>[A-Za-z]{0,4}[-_]?\d{3,14}(?:[-_]\d{1,4})?|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22}|"
    r"(?=[a-f]*\d)[0-9a-f]{8,32})$|^(?P<first>\d{4,14})-[A-Za-z]|[-_](?P<last>(?:[A-Z]{1,4}-?)?\d{4,14})$"
)


def claims(view: View) -> dict[str, Json]:
    """The number in a parameter that names one, else the one that the last parts of the path carry."""
    for name, value in parse_qsl(view.page.parts.query):
        if _PARAMETER.fullmatch(name) and re.search(r"\d{3}", value) and re.fullmatch(r"[\w-]{3,40}", value):
            return {"external_id": value}
    for part in view.page.segments[::-1][:3]:
        found = _NUMBERED.search(re.sub(r"\.(?:html?|aspx?|php|jsp)$", "", part))
        number = found and (found["whole"] or found["first"] or found["last"])
        if number and not re.fullmatch(r"(?:19|20)\d\d", number):
            return {"external_id": number}
    return {}
