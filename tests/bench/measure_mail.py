"""Reading mail: the time for one, and how much is right, how sure, and how often sure rightly.

`known` were there while the rules grew; `first` and `second` taught them after they had been measured once, so that
the shares here are of mails that the rules know (`tests/unit/mail/corpus.py` has the first measures).
"""

from collections.abc import Iterator, Sequence

from companion.mail.classify import read_mail
from companion.mail.model import SURE_ENOUGH
from companion.mail.parse import parse_mail
from companion.services.mail_senders import mail_senders
from tests.bench.figure import Figure, timed
from tests.unit.mail.corpus import Seen, cases, seen

_BINS = ((0.0, 0.5), (0.5, 0.8), (0.8, 0.9), (0.9, 1.01))


def figures() -> Iterator[Figure]:
    """The time per mail, then the shares of each group."""
    senders = mail_senders()
    contents = [case.content() for group in ("known", "first", "second") for case in cases(group)]
    times = [timed(lambda content=content: read_mail(parse_mail(content), senders), 1)[0] for content in contents]  # type: ignore[misc]
    yield Figure("reading one mail", times, budget=3)
    for group in ("known", "first", "second", "third"):
        yield from _shares(group, [seen(case) for case in cases(group)])


def _shares(group: str, found: Sequence[Seen]) -> Iterator[Figure]:
    if not found:
        return
    yield Figure(f"{group}: outcome right of {len(found)}", [_percent(found)], unit="%")
    sure = [one for one in found if one.verdict.confidence >= SURE_ENOUGH]
    yield Figure(f"{group}: sure enough", [100 * len(sure) / len(found)], unit="%")
    harmful = sum(one.is_harmful for one in found)
    yield Figure(f"{group}: wrong ones that would be written", [harmful], unit="mails", budget=0)
    for low, high in _BINS:
        inside = [one for one in found if low <= one.verdict.confidence < high]
        if inside:
            top = min(high, 1)
            yield Figure(f"{group}: right where {low:g} to {top:g} sure ({len(inside)})", [_percent(inside)], unit="%")


def _percent(found: Sequence[Seen]) -> float:
    return 100 * sum(one.is_right for one in found) / len(found)
