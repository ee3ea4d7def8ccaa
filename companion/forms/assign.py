"""Which question is which field: the best match of each, mended by what stands around it, each field once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from companion.domain.form import Block, Question
from companion.forms.block import blocks_of, section_kind
from companion.forms.evidence import Evidence
from companion.forms.headings import without_titles
from companion.forms.match import STRATEGIES, Match, matches
from companion.forms.repair import repaired
from companion.forms.worded import table

# Labels that are less than what a name or an autocomplete token says beside them.
_VAGUE_LABELS = frozenset(table("labels")["names"]["vague_labels"])


_UNKNOWN = "Nothing here says clearly what is asked."
_OTHERS = "It seems to ask about somebody or something else than you."
_CODE = ("autocomplete", "name")


@dataclass(frozen=True)
class Assigned:
    """What a question was taken for; without a match `because` says why. `rivals` are equally good matches."""

    evidence: Evidence
    match: Match | None
    because: tuple[str, ...] = ()
    rivals: tuple[Match, ...] = ()


def recognized(
    questions: Sequence[Question], language: str, notes: Mapping[str, str], *, title: str = ""
) -> list[Assigned]:
    """What each question of one form says on its own that it is. `title` is the page's."""
    told = without_titles(questions, title)
    return [_best(_evidence(one, block, language), notes) for one, block in zip(told, blocks_of(told), strict=True)]


def _evidence(question: Question, block: Block | None, language: str) -> Evidence:
    if block:
        return Evidence(question, block, language, is_counted=True)
    kind = section_kind(question)
    return Evidence(question, Block(name=kind) if kind else None, language)


def assign(alone: Sequence[Assigned]) -> list[Assigned]:
    """For each question of the application, in the order of the page, the field it asks for beside the others."""
    mended = repaired([one.evidence for one in alone], [one.match for one in alone])
    return _each_once([_mended(one, match) for one, match in zip(alone, mended, strict=True)])


def _mended(one: Assigned, match: Match | None) -> Assigned:
    if match is one.match:
        return one
    return replace(one, match=match, because=() if match else ("What stands around it says so.",))


def _best(evidence: Evidence, notes: Mapping[str, str]) -> Assigned:
    by_label = matches(evidence, "label", notes)
    rivals: list[Match] = []
    for strategy in _with_evidence(evidence, notes):
        found = by_label if strategy == "label" else matches(evidence, strategy, notes)
        if strategy in _CODE:
            found = [match for match in found if not _denied(match, by_label, evidence)]
        if rivals:  # equally good so far: what is less trusted may tell them apart
            found = [match for match in found if any(match.field is rival.field for rival in rivals)]
        if not found:
            continue
        best = [match for match in found if len(match.words) == len(found[0].words)]
        if len({match.field.id for match in best}) == 1:
            return Assigned(evidence, found[0])
        rivals = best
    if rivals:
        labels = " or ".join(dict.fromkeys(match.field.label for match in rivals))
        return Assigned(evidence, None, (f"“{rivals[0].words}” could be {labels}.",), tuple(rivals))
    return Assigned(evidence, None, (_UNKNOWN if not evidence.is_about_others else _OTHERS,))


def _with_evidence(evidence: Evidence, notes: Mapping[str, str]) -> Iterator[str]:
    """The strategies that have something to go by, in their order."""
    asked = evidence.question
    there = {
        "note": notes,
        "autocomplete": asked.autocomplete,
        "name": asked.names,
        "label": evidence.label,
        "placeholder": asked.placeholder,
        "description": asked.description,
        "group": asked.groups,
        "type": asked.type,
    }
    return (strategy for strategy in STRATEGIES if there[strategy])


def _denied(match: Match, by_label: Sequence[Match], evidence: Evidence) -> bool:
    """Whether the label, which the person reads, clearly asks for something else than the code's own words say."""
    if not by_label or any(label.field is match.field for label in by_label):
        return False
    return evidence.label[-1] not in _VAGUE_LABELS


def _each_once(assigned: list[Assigned]) -> list[Assigned]:
    """Of several questions for what is asked once, the surest keeps it."""
    best: dict[tuple[str, str, int], int] = {}
    for place, one in enumerate(assigned):
        if one.match and one.match.field.once:
            key = _key(one)
            if key not in best or _trust(one) < _trust(assigned[best[key]]):
                best[key] = place
    kept = set(best.values())
    return [
        replace(one, match=None, because=(f"{one.match.field.label.capitalize()} is asked elsewhere, more clearly.",))
        if one.match and one.match.field.once and place not in kept
        else one
        for place, one in enumerate(assigned)
    ]


def _key(one: Assigned) -> tuple[str, str, int]:
    block = one.evidence.block or Block(name="")
    return (one.match.field.id if one.match else "", block.name, block.index)


def _trust(one: Assigned) -> tuple[bool, int, int]:
    """Smaller is surer: what can be written into, by the better strategy, with fewer words besides."""
    strategy = one.match.strategy if one.match else ""
    rank = STRATEGIES.index(strategy) if strategy in STRATEGIES else 0
    besides = len(one.evidence.label[0]) - len(one.match.words) if one.match and one.evidence.label else 0
    return (one.evidence.question.state != "open", rank, max(besides, 0))
