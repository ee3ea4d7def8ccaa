"""A posting that is not complete yet: what could be told from pasted text, for the person to finish."""

from datetime import date

from pydantic import Field

from companion.domain.errors import InvalidInput
from companion.domain.job import Contract, EmploymentType, Posting, Salary, Seniority, Workplace
from companion.domain.value import Value


class PostingDraft(Value):
    """The recognised parts of a posting; None or empty where nothing was recognised. `sources` says from what."""

    title: str | None = None
    company: str | None = None
    locations: tuple[str, ...] = ()
    workplace: Workplace | None = None
    employment_type: EmploymentType | None = None
    seniority: Seniority | None = None
    min_years: int | None = None
    salary: Salary | None = None
    posted_at: date | None = None
    valid_through: date | None = None
    external_id: str | None = None
    apply_url: str | None = None
    description: str = ""
    contract: Contract | None = None
    sources: dict[str, str] = Field(default_factory=dict)

    @property
    def missing(self) -> tuple[str, ...]:
        """The mandatory fields that are not there."""
        return tuple(name for name in ("title", "company") if not getattr(self, name))

    def posting(self) -> Posting:
        """The posting; `InvalidInput` names what has to be added first."""
        if self.missing:
            raise InvalidInput(
                f"The text does not say plainly what the {' and the '.join(self.missing)} is. "
                "Add it, for example as a first line “Title: …” or “Company: …”, or fill in the form."
            )
        return Posting.model_validate(self.model_dump(exclude={"sources"}))
