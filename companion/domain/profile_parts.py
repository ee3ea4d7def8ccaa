"""The parts of a profile as a person sees them: which fields there are, what they are called, what goes into them."""

from dataclasses import dataclass
from typing import Literal, get_args

from companion.domain.profile import Pay

FieldKind = Literal["line", "long", "lines", "words", "email", "phone", "address", "date", "country", "number"]
Kind = FieldKind | Literal["choice", "yes_no", "yes_no_or_text", "years"]
"""What goes into a field: `lines` one text a line, `words` texts with commas between them, `years` a table of years by
skill, `yes_no_or_text` “yes”, “no” or which one; a `date` may leave out day and month."""

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class PartField:
    """One field. `choices` are value and label where only these can be chosen; `ideas` are ways to say it."""

    key: str
    label: str
    kind: Kind = "line"
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    ideas: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProfilePart:
    """A part of the document at `path`; a list of entries where `one` says what an entry is called.

    Two entries are the same when they agree in `same_by`, as far as both say it.
    """

    path: Path
    label: str
    fields: tuple[PartField, ...]
    one: str = ""
    same_by: tuple[str, ...] = ()
    hint: str = ""

    @property
    def name(self) -> str:
        """The path as one word, such as `basics.location`."""
        return ".".join(str(step) for step in self.path)

    @property
    def is_list(self) -> bool:
        """Whether it is a list of entries."""
        return bool(self.one)


_PERIOD = PartField("period", "Per", "choice", choices=(("", "Not said"), *((pay, pay) for pay in get_args(Pay))))
_SALARY = (
    PartField("amount", "Amount", "number"),
    PartField("currency", "Currency", hint="Three letters, such as EUR."),
    _PERIOD,
)
_FLUENCY = ("Native", "Fluent", "Professional working proficiency", "Intermediate", "Basic")
_SPAN = (PartField("startDate", "From", "date"), PartField("endDate", "Until", "date", "Empty: it goes on."))

BASICS = ProfilePart(
    ("basics",),
    "You",
    (
        PartField("name", "Full name"),
        PartField("label", "Headline", hint="Such as your current title."),
        PartField("email", "E-mail", "email"),
        PartField("phone", "Phone", "phone", "With the country, as +49 30 901820."),
        PartField("url", "Website", "address"),
        PartField("summary", "About you", "long"),
    ),
)
NAMES = ProfilePart(
    ("x-companion",),
    "Your name in forms",
    (
        PartField("given_name", "Given name"),
        PartField("middle_name", "Middle name"),
        PartField("family_name", "Family name"),
        PartField("preferred_name", "Preferred name"),
        PartField("pronouns", "Pronouns", hint="Such as she/her."),
        PartField("date_of_birth", "Date of birth", "date", "Only written where a form asks for it. Blank: never."),
    ),
)
PLACE = ProfilePart(
    ("basics", "location"),
    "Where you live",
    (
        PartField("address", "Street and number"),
        PartField("postalCode", "Postal code"),
        PartField("city", "City"),
        PartField("region", "State or region"),
        PartField("countryCode", "Country", "country"),
    ),
)
LINKS = ProfilePart(
    ("basics", "profiles"),
    "Links",
    (PartField("network", "Where"), PartField("url", "Address", "address"), PartField("username", "Name there")),
    one="link",
    same_by=("network",),
    hint="A professional network, code, a portfolio.",
)
WORK = ProfilePart(
    ("work",),
    "Work",
    (
        PartField("name", "Employer"),
        PartField("position", "Title"),
        PartField("location", "Place"),
        PartField("url", "Website", "address"),
        *_SPAN,
        PartField("summary", "What you did", "long"),
        PartField("highlights", "Highlights", "lines", "One a line."),
    ),
    one="employment",
    same_by=("name", "position", "startDate"),
    hint="The newest first.",
)
EDUCATION = ProfilePart(
    ("education",),
    "Education",
    (
        PartField("institution", "School"),
        PartField("studyType", "Degree"),
        PartField("area", "Subject"),
        PartField("score", "Grade"),
        PartField("url", "Website", "address"),
        *_SPAN,
        PartField("courses", "Courses", "lines", "One a line."),
    ),
    one="course of study",
    same_by=("institution", "studyType", "area"),
    hint="The newest first.",
)
SKILLS = ProfilePart(
    ("skills",),
    "Skills",
    (
        PartField("name", "Skill or group"),
        PartField("level", "Level"),
        PartField("keywords", "Single skills", "words", "With commas between them."),
    ),
    one="skill",
    same_by=("name",),
)
LANGUAGES = ProfilePart(
    ("languages",),
    "Languages",
    (PartField("language", "Language"), PartField("fluency", "How well", ideas=_FLUENCY)),
    one="language",
    same_by=("language",),
)
CERTIFICATES = ProfilePart(
    ("certificates",),
    "Certificates",
    (
        PartField("name", "Certificate"),
        PartField("issuer", "From whom"),
        PartField("date", "When", "date"),
        PartField("url", "Address", "address"),
    ),
    one="certificate",
    same_by=("name",),
)
PROJECTS = ProfilePart(
    ("projects",),
    "Projects",
    (
        PartField("name", "Project"),
        PartField("url", "Address", "address"),
        *_SPAN,
        PartField("description", "What it is", "long"),
        PartField("highlights", "Highlights", "lines", "One a line."),
        PartField("keywords", "Skills used", "words", "With commas between them."),
    ),
    one="project",
    same_by=("name",),
)
REFERENCES = ProfilePart(
    ("references",),
    "References",
    (PartField("name", "Name"), PartField("reference", "What they say, or how to reach them", "long")),
    one="reference",
    same_by=("name",),
    hint="Kept apart: never taken for your own name or address.",
)
AUTHORIZATION = ProfilePart(
    ("x-companion", "work_authorization"),
    "Where you may work",
    (
        PartField("country", "Country", "country"),
        PartField("authorized", "Allowed to work there", "yes_no"),
        PartField("sponsorship_required", "Needs sponsorship now", "yes_no"),
        PartField("sponsorship_later", "Needs it later", "yes_no", "Only if it differs from now."),
    ),
    one="country",
    same_by=("country",),
)
AVAILABILITY = ProfilePart(
    ("x-companion",),
    "When, where and how you work",
    (
        PartField("citizenship", "Citizenship", hint="A country, or several with commas."),
        PartField("notice_period", "Notice period", hint="Such as 4 weeks."),
        PartField("earliest_start", "Earliest start", hint="A date, or words such as “at once”."),
        PartField("willing_to_relocate", "Would you move for a job?", "yes_no"),
        PartField("workplace", "Workplace", "words", "Remote, hybrid, onsite: those you would take."),
        PartField("driving_license", "Driving license", "yes_no_or_text", "Yes, no, or the class, as B."),
        PartField("source", "How you usually hear of jobs"),
    ),
)
SALARY = ProfilePart(("x-companion", "salary_expectation"), "Salary expectation", _SALARY)
SALARIES = ProfilePart(
    ("x-companion", "salary_expectations"),
    "Salary in other currencies or periods",
    _SALARY,
    one="expectation",
    same_by=("currency", "period"),
)
YEARS = ProfilePart(
    ("x-companion",),
    "Years of experience",
    (
        PartField("total_years_experience", "In all", "number", "Empty: counted from your work."),
        PartField("skill_years", "By skill", "years", "One a line, as “Python: 6”. Others are counted from your work."),
    ),
)
_RATHER_NOT = "Prefer not to say"
_YES_NO = ("Yes", "No", _RATHER_NOT)
_RACES = (
    "Asian", "Black or African American", "Hispanic or Latino", "Native American or Alaska Native",
    "Native Hawaiian or Pacific Islander", "Two or more races", "White", _RATHER_NOT,
)  # fmt: skip
_VETERAN = ("I am not a protected veteran", "I am a protected veteran", _RATHER_NOT)
_DISABILITY = ("No, I do not have a disability", "Yes, I have a disability", _RATHER_NOT)

DEMOGRAPHICS = ProfilePart(
    ("x-companion", "demographics"),
    "Questions about you as a person",
    (
        PartField("gender", "Gender", ideas=("Woman", "Man", "Non-binary", _RATHER_NOT)),
        PartField("race_ethnicity", "Race or ethnicity", ideas=_RACES),
        PartField("hispanic_latino", "Hispanic or Latino", ideas=_YES_NO),
        PartField("veteran_status", "Veteran status", ideas=_VETERAN),
        PartField("disability", "Disability", ideas=_DISABILITY),
        PartField("sexual_orientation", "Sexual orientation", ideas=(_RATHER_NOT,)),
        PartField("transgender", "Transgender", ideas=_YES_NO),
    ),
    hint="What is blank is never answered. “Prefer not to say” is an answer, too: only what you write here is given.",
)

PARTS = (
    BASICS, NAMES, PLACE, LINKS, WORK, EDUCATION, SKILLS, LANGUAGES, CERTIFICATES, PROJECTS, AUTHORIZATION,
    AVAILABILITY, SALARY, SALARIES, YEARS, REFERENCES, DEMOGRAPHICS,
)  # fmt: skip

BANK = ProfilePart(
    ("x-companion", "answers"),
    "Answers",
    (PartField("question", "Question"), PartField("answer", "Answer", "long"), PartField("topic", "Topic")),
    one="answer",
    same_by=("question",),
)
"""The answer bank, which has a page of its own."""
