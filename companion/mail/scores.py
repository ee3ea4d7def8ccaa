"""How far a mail's words speak for each outcome."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from companion.mail.model import Mail, Outcome
from companion.mail.reading import Found, Reading
from companion.mail.registry import all_rules, vendor_of
from companion.mail.rule import WEIGHTS, Level, Rule, Words

_IN_SUBJECT: tuple[tuple[Level, Level], ...] = (("matter", "matter"), ("sure", "likely"), ("likely", "hint"))
_SUBJECT_WEIGHT = 0.8
_HIGHEST = 0.985


class Ground(NamedTuple):
    """One thing that speaks for an outcome: how strongly (0 to 1), the words, and the sentence they stand in."""

    weight: float
    words: str
    sentence: str


class Score(NamedTuple):
    """What speaks for `outcome`: `value` (0 to 1) is all grounds together, the strongest ground first."""

    outcome: Outcome
    value: float
    grounds: tuple[Ground, ...]


def scores(mail: Mail, reading: Reading) -> dict[Outcome, Score]:
    """The score of every outcome."""
    found = {rule.outcome: list(_grounds(rule, mail, reading)) for rule in all_rules()}
    return {rule.outcome: _score(rule.outcome, _left(rule, found)) for rule in all_rules()}


def _left(rule: Rule, found: Mapping[Outcome, list[Ground]]) -> list[Ground]:
    """The grounds in sentences that do not surely say what this rule yields to."""
    owned = {
        ground.sentence
        for outcome, grounds in found.items()
        if outcome in rule.yields_to
        for ground in grounds
        if ground.weight >= WEIGHTS["sure"]
    }
    return [ground for ground in found[rule.outcome] if ground.sentence not in owned]


def _score(outcome: Outcome, said: Iterable[Ground]) -> Score:
    grounds: dict[str, Ground] = {}
    for ground in said:
        if ground.words not in grounds or grounds[ground.words].weight < ground.weight:
            grounds[ground.words] = ground
    doubt = 1.0
    for ground in grounds.values():
        doubt *= 1 - ground.weight
    strongest = sorted(grounds.values(), key=lambda ground: -ground.weight)
    return Score(outcome, min(1 - doubt, _HIGHEST), tuple(strongest))


def _grounds(rule: Rule, mail: Mail, reading: Reading) -> Iterator[Ground]:
    if vendor_of(mail.sender.domain) in rule.vendors:
        yield Ground(WEIGHTS["likely"], mail.sender.domain, f"sent by {mail.sender.domain}")
    for language in reading.languages:
        if words := rule.words.get(language):
            yield from _in_text(rule, words, reading)
            yield from _in_subject(words, reading)


def _in_text(rule: Rule, words: Words, reading: Reading) -> Iterator[Ground]:
    for level, weight in WEIGHTS.items():
        pattern = getattr(words, level)
        for place, found in reading.found(pattern) if pattern else ():
            if _counts(words, found) and (rule.even_if or not reading.is_undecided(place)):
                yield Ground(weight, found.words, found.sentence.said)


def _counts(words: Words, found: Found) -> bool:
    return words.not_if is None or not words.not_if.search(found.sentence.words)


def _in_subject(words: Words, reading: Reading) -> Iterator[Ground]:
    heading = reading.heading
    if not heading or (words.not_if is not None and words.not_if.search(heading)):
        return
    if words.subject is not None and (match := words.subject.search(heading)):
        yield Ground(_SUBJECT_WEIGHT, match[0], heading)
    for level, counted_as in _IN_SUBJECT:
        pattern = getattr(words, level)
        if pattern is not None and (match := pattern.search(heading)):
            yield Ground(WEIGHTS[counted_as], match[0], heading)
