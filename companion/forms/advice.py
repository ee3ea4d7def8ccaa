"""What would help most next time: things that the person could bring along once."""

from collections.abc import Sequence

from companion.domain.form import Advice, Fill
from companion.forms.facts import Facts

_EMPTY = "Your profile is empty, so there is next to nothing to fill in. Import a résumé or write it once."
_NO_RESUME = "There is no résumé file here to attach. Add one once."


def advice(fills: Sequence[Fill], facts: Facts) -> tuple[Advice, ...]:
    """What the person lacks for this form, the weightiest first."""
    basics, companion = facts.profile.basics, facts.profile.companion
    is_empty = not (basics.name or companion.given_name or companion.family_name or basics.email)
    asks_resume = any(fill.family == "resume" for fill in fills)
    has_resume = any(document.kind == "resume" for document in facts.documents)
    found = [Advice(sentence=_EMPTY, page="/profile", label="Open my profile")] if is_empty else []
    if asks_resume and not has_resume:
        found.append(Advice(sentence=_NO_RESUME, page="/documents", label="Add a résumé"))
    return tuple(found)
