"""The person as they describe themselves: a JSON Resume document with an `x-companion` block.

What is absent, null or empty is "not said", and what is not said is never answered. Keys that this version does not
know are kept, so that a document comes back as it was given. Dates stay texts as the person wrote them
(`2020`, `2020-03`, `2020-03-15`); `partial_date` reads them.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

from companion.domain.text import clean_block

Pay = Literal["year", "month", "week", "day", "hour"]


def _text(value: Any) -> Any:
    if value is None:
        return ""
    return clean_block(str(value)) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else value


def _listed(value: Any) -> Any:
    return () if value is None else value


def _part(value: Any) -> Any:
    return {} if value is None else value


Text = Annotated[str, BeforeValidator(_text)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed)]


class Part(BaseModel):
    """A part of the document, with JSON Resume's camel-case keys; frozen, and open to keys from elsewhere."""

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True, alias_generator=to_camel)


class Place(Part):
    """Where the person lives. `country_code` is ISO 3166-1 alpha-2; `region` a state or province."""

    address: Text = ""
    postal_code: Text = ""
    city: Text = ""
    country_code: Text = ""
    region: Text = ""


class Link(Part):
    """A page of the person elsewhere: `network` names it ("GitHub", "Portfolio")."""

    network: Text = ""
    username: Text = ""
    url: Text = ""


class Basics(Part):
    """Name, headline and how to reach the person."""

    name: Text = ""
    label: Text = ""
    image: Text = ""
    email: Text = ""
    phone: Text = ""
    url: Text = ""
    summary: Text = ""
    location: Annotated[Place, BeforeValidator(_part)] = Place()
    profiles: Annotated[tuple[Link, ...], BeforeValidator(_listed)] = ()


class Work(Part):
    """One employment; an empty `end_date` means that it goes on."""

    name: Text = ""
    position: Text = ""
    location: Text = ""
    url: Text = ""
    start_date: Text = ""
    end_date: Text = ""
    summary: Text = ""
    highlights: Texts = ()


class Education(Part):
    """One course of study: `study_type` is the degree, `area` the subject, `score` the grade."""

    institution: Text = ""
    url: Text = ""
    area: Text = ""
    study_type: Text = ""
    start_date: Text = ""
    end_date: Text = ""
    score: Text = ""
    courses: Texts = ()


class Skill(Part):
    """A skill, or a group of skills with the single ones as keywords."""

    name: Text = ""
    level: Text = ""
    keywords: Texts = ()


class Language(Part):
    """A language the person speaks, and how well."""

    language: Text = ""
    fluency: Text = ""


class Certificate(Part):
    """A certificate."""

    name: Text = ""
    date: Text = ""
    issuer: Text = ""
    url: Text = ""


class Project(Part):
    """A project of the person's."""

    name: Text = ""
    description: Text = ""
    highlights: Texts = ()
    keywords: Texts = ()
    start_date: Text = ""
    end_date: Text = ""
    url: Text = ""


class Reference(Part):
    """Somebody who speaks for the person. Never to be taken for the person's own name or address."""

    name: Text = ""
    reference: Text = ""


class Said(BaseModel):
    """A part of the `x-companion` block, with snake-case keys."""

    model_config = ConfigDict(frozen=True, extra="allow")


class WorkAuthorization(Said):
    """Whether the person may work in a country (ISO 3166-1 alpha-2) and needs the employer's help for it."""

    country: Text = ""
    authorized: bool | None = None
    sponsorship_required: bool | None = None
    sponsorship_later: bool | None = None
    """Only where it differs: needs none now but will."""


class SalaryExpectation(Said):
    """What the person asks for; `currency` is ISO 4217."""

    amount: Annotated[float, Field(ge=0)] | None = None
    currency: Text = ""
    period: Pay | None = None


class Demographics(Said):
    """Blank unless the person decided; "prefer not to say" is a decision."""

    gender: Text = ""
    race_ethnicity: Text = ""
    hispanic_latino: Text = ""
    veteran_status: Text = ""
    disability: Text = ""
    sexual_orientation: Text = ""
    transgender: Text = ""


class KeptAnswer(Said):
    """An answer in the bank. `topic` is what it is about, `question` how it was asked when it was kept.

    `origin` says where it came from; only `confirmed` answers are written into forms, others are proposed.
    """

    topic: Text = ""
    question: Text = ""
    answer: Text = ""
    confirmed: bool = False
    origin: Literal["person", "form", "model", "template", "import"] = "person"
    at: Text = ""
    company: Text = ""


class Companion(Said):
    """What application forms ask and a résumé does not say."""

    given_name: Text = ""
    middle_name: Text = ""
    family_name: Text = ""
    preferred_name: Text = ""
    pronouns: Text = ""
    date_of_birth: Text = ""
    citizenship: Text = ""
    work_authorization: Annotated[tuple[WorkAuthorization, ...], BeforeValidator(_listed)] = ()
    willing_to_relocate: bool | None = None
    workplace: Texts = ()
    notice_period: Text = ""
    earliest_start: Text = ""
    total_years_experience: float | None = None
    skill_years: Annotated[dict[str, float], BeforeValidator(_part)] = Field(default_factory=dict)
    salary_expectation: Annotated[SalaryExpectation, BeforeValidator(_part)] = SalaryExpectation()
    salary_expectations: Annotated[tuple[SalaryExpectation, ...], BeforeValidator(_listed)] = ()
    """Further ones, for other currencies and periods."""
    driving_license: bool | Text | None = None
    demographics: Annotated[Demographics, BeforeValidator(_part)] = Demographics()
    answers: Annotated[tuple[KeptAnswer, ...], BeforeValidator(_listed)] = ()
    source: Text = ""
    """How the person usually hears of jobs, for "how did you hear about us"."""


class Profile(Part):
    """The whole document."""

    basics: Annotated[Basics, BeforeValidator(_part)] = Basics()
    work: Annotated[tuple[Work, ...], BeforeValidator(_listed)] = ()
    education: Annotated[tuple[Education, ...], BeforeValidator(_listed)] = ()
    skills: Annotated[tuple[Skill, ...], BeforeValidator(_listed)] = ()
    languages: Annotated[tuple[Language, ...], BeforeValidator(_listed)] = ()
    certificates: Annotated[tuple[Certificate, ...], BeforeValidator(_listed)] = ()
    projects: Annotated[tuple[Project, ...], BeforeValidator(_listed)] = ()
    references: Annotated[tuple[Reference, ...], BeforeValidator(_listed)] = ()
    companion: Annotated[Companion, BeforeValidator(_part)] = Field(default=Companion(), alias="x-companion")

    def document(self) -> dict[str, Any]:
        """The JSON document, with exactly the keys that were given."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)
