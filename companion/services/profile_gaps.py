"""What a profile does not say, and which questions of real forms stay open for it."""

from typing import Literal

from companion.domain.profile import Profile
from companion.domain.profile_parts import Path
from companion.domain.profile_values import is_said, value_at
from companion.domain.value import Value

Often = Literal["nearly every form", "most forms", "many forms", "some forms"]


class Gap(Value):
    """Something unsaid. `name` is its field in the profile, `costs` are questions as forms put them."""

    name: str
    label: str
    often: Often
    costs: tuple[str, ...]


_ASKED: tuple[tuple[Path, str, Often, tuple[str, ...]], ...] = (
    (("basics", "name"), "Name", "nearly every form", ("First name", "Last name", "Full name")),
    (("basics", "email"), "E-mail", "nearly every form", ("E-mail",)),
    (("basics", "phone"), "Phone", "nearly every form", ("Phone", "Mobile number", "Country code")),
    (("work",), "Work", "most forms", ("Current company", "Current title", "Work experience", "Years with a skill")),
    (("basics", "profiles"), "Links", "most forms", ("Profile on a network", "Code or portfolio")),
    (("basics", "location", "city"), "City", "most forms", ("Where do you live?", "City")),
    (("basics", "location", "countryCode"), "Country", "most forms",
     ("Country", "Calling code of the phone")),
    (("x-companion", "work_authorization"), "Where you may work", "most forms",
     ("Are you allowed to work in …?", "Do you need sponsorship, now or in the future?")),
    (("x-companion", "given_name"), "Given name", "most forms",
     ("First name, where your full name does not tell it apart for certain",)),
    (("x-companion", "family_name"), "Family name", "most forms",
     ("Last name, where your full name does not tell it apart for certain",)),
    (("education",), "Education", "many forms", ("School", "Degree", "Subject", "Highest degree")),
    (("x-companion", "salary_expectation", "amount"), "Salary expectation", "many forms", ("Desired salary",)),
    (("x-companion", "notice_period"), "Notice period", "many forms", ("Notice period", "How soon can you start?")),
    (("x-companion", "earliest_start"), "Earliest start", "many forms", ("When can you start?",)),
    (("x-companion", "willing_to_relocate"), "Moving for a job", "many forms", ("Would you relocate?",)),
    (("x-companion", "source"), "How you hear of jobs", "many forms", ("How did you hear about us?",)),
    (("basics", "location", "postalCode"), "Postal code", "some forms", ("Address", "Postal code")),
    (("languages",), "Languages", "some forms", ("Which languages do you speak, and how well?",)),
    (("skills",), "Skills", "some forms", ("Skills",)),
    (("x-companion", "pronouns"), "Pronouns", "some forms", ("Pronouns",)),
)  # fmt: skip
_RESUME = Gap(name="", label="A résumé file", often="nearly every form", costs=("Attach your résumé",))


def gaps_of(profile: Profile, *, has_resume: bool) -> tuple[Gap, ...]:
    """What is unsaid, what is asked most first. Demographics are no gap: to say nothing there is a choice."""
    document = profile.document()
    found = tuple(
        Gap(name=".".join(map(str, path)), label=label, often=often, costs=costs)
        for path, label, often, costs in _ASKED
        if not is_said(value_at(document, path))
    )
    return found if has_resume else (_RESUME, *found)


def questions_counted() -> int:
    """How many things there are to say."""
    return len(_ASKED) + 1
