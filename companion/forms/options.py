"""Which option says the answer: exactly, or the only one that has its words side by side; otherwise none."""

from collections.abc import Callable, Sequence

from companion.domain.form import Answer, Choice, Option, Question
from companion.forms.claims import find_claim
from companion.forms.countries import find_country, find_dial
from companion.forms.dates import find_date
from companion.forms.decided import find_decided
from companion.forms.degrees import find_degree
from companion.forms.fluency import find_fluency
from companion.forms.negation import NEGATIONS
from companion.forms.numbers import find_number
from companion.forms.placeholders import is_evasive, is_placeholder
from companion.forms.places import find_place
from companion.forms.readings import Found, ways
from companion.forms.regions import find_region
from companion.forms.spans import find_time
from companion.forms.terms import key, stands_in, terms, without
from companion.forms.truth import asks_contrary, said

_KINDS: tuple[tuple[str, Callable[[Answer, Sequence[Option]], Found]], ...] = (
    ("the right to work", find_claim),
    ("what you decided to say", find_decided),
    ("countries", find_country),
    ("calling codes", find_dial),
    ("regions", find_region),
    ("degrees", find_degree),
    ("how well one speaks", find_fluency),
    ("dates", find_date),
    ("lengths of time", find_time),
    ("numbers", find_number),
    ("places", find_place),
)


def choose(answer: Answer, question: Question) -> Choice:
    """The options that say the answer, with the reason; none, with the reason why, where no option clearly does."""
    options = _usable(question.options or ())
    if not options:
        return Choice(because=("There is no option to choose yet.",))
    if answer.several:
        return _choose_several(answer, question, options)
    return _choose_one(answer, question, options)


def _choose_several(answer: Answer, question: Question, options: Sequence[Option]) -> Choice:
    chosen = [_choose_one(part, question, options) for part in answer.several]
    ids = list(dict.fromkeys(taken for choice in chosen for taken in choice.options))
    because = tuple(line for choice in chosen if choice.options for line in choice.because)
    if not ids:
        return Choice(because=("No option clearly says any of the answers.",))
    if len(ids) > 1 and question.kind != "choices":
        return Choice(because=("Several options are right, and only one can be chosen.",))
    return Choice(options=tuple(ids), because=because)


def _choose_one(answer: Answer, question: Question, options: Sequence[Option]) -> Choice:
    for way in ways(answer):
        if found := _exact(way, options):
            return Choice(options=(found.id,), because=(f"“{found.label}” is the answer word for word.",))
    for what, find in _KINDS:
        right = find(answer, options)
        if right is not None:
            return _only(right, f"of the options, which are about {what}, it says the same.")
    if answer.yes is not None:
        right = _yes_or_no(answer.yes, options) or _opposites(answer.yes, question, options)
        return _only(right, "it says " + ("yes." if answer.yes else "no."))
    return _only(_side_by_side(answer, options), "it is the only option with the answer's words in it.")


def _only(right: Sequence[Option], why: str) -> Choice:
    if len(right) == 1:
        return Choice(options=(right[0].id,), because=(f"“{right[0].label}”: {why}",))
    if right:
        listed = ", ".join(f"“{option.label}”" for option in right[:3])
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


def _exact(way: str, options: Sequence[Option]) -> Option | None:
    wanted = key(way)
    by_label = next((option for option in options if key(option.label) == wanted), None)
    return by_label or next((option for option in options if key(option.value) == wanted), None)


def _yes_or_no(yes: bool, options: Sequence[Option]) -> list[Option]:
    return [option for option in options if said(option.label) is yes]


def _opposites(yes: bool, question: Question, options: Sequence[Option]) -> list[Option]:
    """Of "Open to it" and "Not open to it" the one that says yes or no to a question that is not negated itself."""
    if asks_contrary(question.label) is not False:
        return []
    bare = [tuple(word for word in terms(option.label) if word not in NEGATIONS) for option in options]
    return [
        option
        for option, words in zip(options, bare, strict=True)
        if words and bare.count(words) == 2 and (words == terms(option.label)) is yes
    ]


def _side_by_side(answer: Answer, options: Sequence[Option]) -> list[Option]:
    for way in ways(answer):
        words = terms(way)
        if not any(sign.isalpha() for sign in way):  # 5 is not "3 to 5"
            continue
        if found := [option for option in options if _says(words, option)]:
            return found
    return []


def _says(words: tuple[str, ...], option: Option) -> bool:
    label = terms(option.label)
    if is_evasive(option.label) or said(option.label) is not None:
        return False
    return stands_in(words, label) and NEGATIONS.isdisjoint(without(words, label))
