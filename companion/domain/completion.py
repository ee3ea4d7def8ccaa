"""Which fields of a saved job a later, fuller sight of its posting may fill."""

from companion.domain.job import Job, Posting
from companion.domain.value import Value

YOU = "you"
"""The source of a field that the person wrote; nothing overwrites it."""

THIN = frozenset({"card"})
"""Sources that only stand in until the posting itself is seen."""


WORTH_HAVING = {
    "locations": "place",
    "workplace": "workplace",
    "employment_type": "type",
    "salary": "pay",
    "posted_at": "date posted",
    "description": "description",
}
"""The fields that a saved job should have, and what the tracker calls them within a sentence."""


class Completion(Value):
    """The fuller posting, its sources, and the names of the fields that change."""

    posting: Posting
    sources: dict[str, str]
    fields: tuple[str, ...]


def is_thin(job: Job) -> bool:
    """Whether the job was saved from a list and its posting not read yet."""
    return any(source in THIN for source in job.sources.values())


def complete(job: Job, posting: Posting, sources: dict[str, str]) -> Completion:
    """`job.posting` with what `posting` knows better: fields that were empty or only known from a list."""
    fields = tuple(name for name in Posting.model_fields if _is_better(name, job, posting))
    values = {name: getattr(posting, name) for name in fields}
    fresh = {name: sources.get(name, "page") for name in fields}
    return Completion(
        posting=job.posting.model_copy(update=values),
        sources=job.sources | _confirmed(job, posting, sources) | fresh,
        fields=fields,
    )


def _is_better(name: str, job: Job, posting: Posting) -> bool:
    old, new = getattr(job.posting, name), getattr(posting, name)
    if new in (None, "", ()) or new == old or job.sources.get(name) == YOU:
        return False
    return old in (None, "", ()) or job.sources.get(name) in THIN


def _confirmed(job: Job, posting: Posting, sources: dict[str, str]) -> dict[str, str]:
    """Fields that the list told rightly: from now on they are known from the posting."""
    return {
        name: sources.get(name, "page")
        for name, source in job.sources.items()
        if source in THIN and getattr(posting, name, None) == getattr(job.posting, name, "")
    }


def missing_fields(posting: Posting) -> tuple[str, ...]:
    """The fields worth having that the posting does not give."""
    return tuple(name for name in WORTH_HAVING if getattr(posting, name) in (None, "", ()))
