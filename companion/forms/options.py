"""Which option says the answer: exactly, or the only one that has its words side by side; otherwise none."""

from collections.abc import Callable, Iterable, Sequence

from companion.domain.form import Answer, Choice, Option, Question
from companion.forms.placeholders import is_evasive, is_placeholder
from companion.forms.terms import key, stands_in, terms, without
from companion.forms.truth import NEGATIONS, said

Found = tuple[list[Option], str]
_NOTHING: Found = ([], "")


def choose(answer: Answer, question: Question) -> Choice:
    """The options that say the answer, with the reason; none, with the reason why, where no option clearly does."""
    options = _usable(question.options or ())
    if not options:
        return Choice(because=("There is no option to choose yet.",))
    if answer.several:
        return _choose_several(answer, question, options)
    return _choose_one(answer, options)


def _choose_several(answer: Answer, question: Question, options: Sequence[Option]) -> Choice:
    chosen = [_choose_one(part, options) for part in answer.several]
    ids = list(dict.fromkeys(taken for choice in chosen for taken in choice.options))
    because = tuple(line for choice in chosen if choice.options for line in choice.because)
    if not ids:
        return Choice(because=("No option clearly says any of the answers.",))
    if len(ids) > 1 and question.kind != "choices":
        return Choice(because=("Several options are right, and only one can be chosen.",))
    return Choice(options=tuple(ids), because=because)


def _choose_one(answer: Answer, options: Sequence[Option]) -> Choice:
    for find in _STRATEGIES:
        found, why = find(answer, options)
        if len(found) == 1:
            return Choice(options=(found[0].id,), because=(why,))
        if len(found) > 1:
            listed = ", ".join(f"“{option.label}”" for option in found[:3])
            return Choice(because=(f"More than one option would do: {listed}.",))
    return Choice(because=("No option clearly says the answer.",))


def _usable(options: Sequence[Option]) -> list[Option]:
    """What can be chosen: no "Please select", and of options that read alike only the first."""
    seen: dict[str, Option] = {}
    for option in options[_has_empty_head(options) :]:
        if not is_placeholder(option.label or option.value):
            seen.setdefault(" ".join((option.label or option.value).split()).casefold(), option)
    return list(seen.values())


def _has_empty_head(options: Sequence[Option]) -> bool:
    """Whether the first has no value while all others have one: that is how a page writes its prompt."""
    return len(options) > 1 and not options[0].value and all(option.value for option in options[1:])


def _ways(answer: Answer) -> Iterable[str]:
    return (way for way in (answer.text, *answer.choices) if key(way))


def _exact(answer: Answer, options: Sequence[Option]) -> Found:
    for way in _ways(answer):
        wanted = key(way)
        found = [option for option in options if key(option.label) == wanted]
        found = found or [option for option in options if key(option.value) == wanted]
        if found:
            return found[:1], f"“{found[0].label}” is the answer word for word."
    return _NOTHING


def _yes_or_no(answer: Answer, options: Sequence[Option]) -> Found:
    if answer.yes is None:
        return _NOTHING
    found = [option for option in options if said(option.label) is answer.yes]
    return found, "The answer is " + ("yes." if answer.yes else "no.")


def _side_by_side(answer: Answer, options: Sequence[Option]) -> Found:
    for way in _ways(answer):
        words = terms(way)
        found = [option for option in options if _says(words, option)]
        if found:
            return found, f"“{found[0].label}” is the only option with “{way}” in it."
    return _NOTHING


def _says(words: tuple[str, ...], option: Option) -> bool:
    label = terms(option.label)
    if is_evasive(option.label) or said(option.label) is not None:
        return False
    return stands_in(words, label) and NEGATIONS.isdisjoint(without(words, label))


_STRATEGIES: tuple[Callable[[Answer, Sequence[Option]], Found], ...] = (_exact, _yes_or_no, _side_by_side)
