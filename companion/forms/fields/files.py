"""Files to attach: the résumé, a cover letter where there is one. Everything else is the person's to choose."""

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Literal

from companion.domain.form import Answer, DocumentRef, Kind
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.worded import left, worded

_field = worded("files")
_FILE: frozenset[Kind] = frozenset({"file"})


def _document(kind: Literal["resume", "cover_letter"]) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        found = next(
            (one for one in facts.documents if one.kind == kind and _is_accepted(one, asked.question.accept)), None
        )
        if found is None:
            return None
        return Answer(topic=kind, text=found.name, file=found.id, source=f"Your file: {found.name}")

    return answer


def _is_accepted(document: DocumentRef, accept: str) -> bool:
    """Whether the page takes such a file (HTML's accept attribute: endings and media types)."""
    wanted = [part.strip().casefold() for part in accept.split(",") if part.strip()]
    ending = PurePosixPath(document.name.casefold()).suffix
    kind = document.media_type.casefold()
    return not wanted or any(
        part in ("*/*", "*", ".*", ending, ending.removeprefix("."), kind)
        or (part.endswith("/*") and kind.startswith(part[:-1]))
        for part in wanted
    )


FIELDS = (
    _field("resume", _document("resume"), kinds=_FILE),
    _field("cover_letter_file", _document("cover_letter"), kinds=_FILE),
    _field("other_file", left, kinds=_FILE, never="Which file belongs here is yours to choose."),
)
