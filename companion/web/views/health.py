"""The state of the installation."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.services.check_health import Finding

_ORDER = ("broken", "advice", "good")
_MARKS = {"broken": "warn", "advice": "warn", "good": "ok"}


@dataclass(frozen=True)
class Line:
    """One finding; `remedy` is what to do, empty when nothing is."""

    state: str
    icon: str
    sentence: str
    remedy: str


@dataclass(frozen=True)
class HealthView:
    """The findings, the worst first, and the whole in a sentence."""

    state: str
    summary: str
    lines: tuple[Line, ...]


def health_view(findings: Sequence[Finding]) -> HealthView:
    """The page for `findings`."""
    ordered = sorted(findings, key=lambda finding: _ORDER.index(finding.state))
    broken = sum(finding.state == "broken" for finding in findings)
    return HealthView(
        state=ordered[0].state if ordered else "advice",
        summary=_summary(broken, len(findings)),
        lines=tuple(Line(found.state, _MARKS[found.state], found.sentence, found.remedy) for found in ordered),
    )


def _summary(broken: int, count: int) -> str:
    if not count:
        return "Nothing was examined. Run `companion doctor` in a terminal."
    if not broken:
        return "Everything works."
    return "One thing needs mending." if broken == 1 else f"{broken} things need mending."
