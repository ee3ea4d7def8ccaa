"""The fields of the job form, as data."""

from dataclasses import dataclass
from typing import get_args

from companion.domain.job import EmploymentType, PayPeriod, Seniority, Workplace
from companion.domain.text import BLOCK_LIMIT, LINE_LIMIT
from companion.web.views import words

_URL_LIMIT = 4000
_PLACES_LIMIT = 3000


@dataclass(frozen=True)
class Field:
    """One control of the form. `choices` are value and label, the first one being “not said”."""

    name: str
    label: str
    kind: str = "text"
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False
    limit: int = LINE_LIMIT


@dataclass(frozen=True)
class Group:
    """Fields that belong together."""

    label: str
    fields: tuple[Field, ...]


def _choices(kind: object) -> tuple[tuple[str, str], ...]:
    return (("", "Not said"), *((value, words.label(value)) for value in get_args(kind)))


def _pay_fields(prefix: str) -> tuple[Field, ...]:
    return (
        Field(f"{prefix}_min", "From", "number"),
        Field(f"{prefix}_max", "To", "number"),
        Field(f"{prefix}_currency", "Currency", hint="Three letters, such as EUR", limit=3),
        Field(f"{prefix}_period", "Per", "choice", choices=_choices(PayPeriod)),
    )


GROUPS = (
    Group(
        "The job",
        (
            Field("title", "Title", required=True),
            Field("company", "Company", required=True),
            Field("url", "Address of the posting", "address", limit=_URL_LIMIT),
            Field("apply_url", "Address to apply", "address", limit=_URL_LIMIT),
        ),
    ),
    Group(
        "Where and how",
        (
            Field("locations", "Places", hint="Several? Put ; between them.", limit=_PLACES_LIMIT),
            Field("workplace", "Workplace", "choice", choices=_choices(Workplace)),
            Field("employment_type", "Type", "choice", choices=_choices(EmploymentType)),
            Field("seniority", "Level", "choice", choices=_choices(Seniority)),
            Field("min_years", "Years of experience", "number"),
        ),
    ),
    Group("Pay", _pay_fields("salary")),
    Group(
        "Dates and number",
        (
            Field("posted_at", "Posted on", "date"),
            Field("valid_through", "Closes on", "date"),
            Field("external_id", "Number of the posting"),
        ),
    ),
    Group("Contract", (Field("contract_length", "Length", hint="Such as 12 months"), *_pay_fields("rate"))),
    Group("Description", (Field("description", "Description", "long", hint="Markdown", limit=BLOCK_LIMIT),)),
)
