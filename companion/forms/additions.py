"""How many further blocks of employments, studies and the like to ask the page for."""

from collections.abc import Sequence

from companion.domain.form import Adder, Addition
from companion.forms.assign import Assigned
from companion.forms.block import block_kind
from companion.forms.facts import Facts

MOST = 5


def additions(adders: Sequence[Adder], assigned: Sequence[Assigned], facts: Facts) -> tuple[Addition, ...]:
    """For each adder as many presses as the profile has entries without a block, `MOST` at most."""
    profile = facts.profile
    entries = {"work": len(profile.work), "education": len(profile.education), "language": len(profile.languages)}
    found = {}
    for adder in adders:
        kind = block_kind(adder.block) or block_kind(adder.label)
        missing = min(entries.get(kind, 0), MOST) - max(adder.count, _there(kind, assigned))
        if kind and missing > 0 and kind not in found:
            found[kind] = _press(adder, missing, entries[kind])
    return tuple(found.values())


def _there(kind: str, assigned: Sequence[Assigned]) -> int:
    """How many blocks of the kind have a question that was recognized as a part of it."""
    parts = (one for one in assigned if one.match and (one.match.field.within or one.evidence.is_counted))
    blocks = (one.evidence.block for one in parts)
    return len({block.index for block in blocks if block and block.name == kind})


def _press(adder: Adder, times: int, entries: int) -> Addition:
    because = (f"Your profile has {entries}, the form asks for {entries - times}.",)
    return Addition(frame=adder.frame, adder=adder.id, times=times, because=because)
