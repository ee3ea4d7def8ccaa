"""From an answer to what is written into the widget; what cannot be written as it is, is refused or proposed."""

import re
from typing import NamedTuple

from companion.domain.form import Answer, PartialDate, Question
from companion.forms.options import choose
from companion.forms.terms import key

_SENTENCE = re.compile(r".*[.!?…](?=\s|$)", re.DOTALL)
_PATTERN = re.compile(
    r"(?:[DTGJ]{1,2}|M{1,2}|[YJA]{2}|[YJA]{4})(?:[./ -](?:[DTGJ]{1,2}|M{1,2}|[YJA]{2}|[YJA]{4})){1,2}"
    r"|YYYY|JJJJ|AAAA"
)
_DAYS = {
    "DD.MM.YYYY": ("de", "da", "nb", "nn", "no", "fi", "pl", "cs"),
    "DD/MM/YYYY": ("fr", "es", "it", "pt"),
    "DD-MM-YYYY": ("nl",),
}
_OPEN = re.compile(
    r"(?:(?:please )?(?:why|how|what|which|when|where|who|describe|explain|tell|specify|list|state)|(?:bitte )?"
    r"(?:warum|wieso|weshalb|wie|welche\w*|wann|wo|wer|beschreib\w*|nennen)|pourquoi|comment|quel\w*|quand|decri\w+|"
    r"expliqu\w+|por que|porque|como|cual\w*|que|cuando|donde|quando|onde|qual\w*|perche|come|dove|descri\w+|waarom|"
    r"hoe|wat|welke|wanneer|waar|beschrijf)\b"
)
_NUMERIC = ("number", "range")
_UNITS = ("day", "month", "year")
_YES = {
    "de": "Ja",
    "fr": "Oui",
    "es": "Sí",
    "pt": "Sim",
    "it": "Sì",
    "nl": "Ja",
    "sv": "Ja",
    "da": "Ja",
    "nb": "Ja",
    "pl": "Tak",
}
_NO = {
    "de": "Nein",
    "fr": "Non",
    "es": "No",
    "pt": "Não",
    "it": "No",
    "nl": "Nee",
    "sv": "Nej",
    "da": "Nej",
    "nb": "Nei",
    "pl": "Nie",
}


class Written(NamedTuple):
    """What goes into the widget. Without `can` nothing does, and `because` says why; `certain` False only proposes."""

    can: bool
    text: str = ""
    options: tuple[str, ...] = ()
    shown: str = ""
    because: tuple[str, ...] = ()
    certain: bool = True


def written(answer: Answer, question: Question, language: str) -> Written:
    """How `answer` is written into the question's widget."""
    if question.kind == "file":
        return Written(
            answer.file is not None, shown=answer.text, because=() if answer.file else ("There is no such file.",)
        )
    if question.kind in ("choice", "choices") and question.options is not None:
        return _chosen(answer, question)
    if question.kind in ("choice", "choices"):
        return Written(can=True, text=answer.text, shown=_shown(answer, language))
    if question.kind == "check":
        return _checked(answer, language)
    if question.kind == "date" or (answer.date and date_parts(question)):
        return _dated(answer, question)
    return _typed(answer, question, language)


def _chosen(answer: Answer, question: Question) -> Written:
    choice = choose(answer, question)
    labels = [option.label for option in question.options or () if option.id in choice.options]
    return Written(bool(choice.options), options=choice.options, shown=", ".join(labels), because=choice.because)


def _checked(answer: Answer, language: str) -> Written:
    if answer.yes is None:
        return Written(can=False, because=("A tick cannot say this answer.",))
    return Written(can=True, shown=(_YES if answer.yes else _NO).get(language, "Yes" if answer.yes else "No"))


def _dated(answer: Answer, question: Question) -> Written:
    if answer.date is None:
        return Written(can=False, because=("The answer is no day.",))
    day, parts = answer.date, date_parts(question)
    needs_month, needs_day = _needs(question, parts)
    if needs_month and day.month is None:
        return Written(can=False, because=("The profile does not say the month.",))
    is_whole = not needs_day or day.day is not None
    day = day if is_whole else day.model_copy(update={"day": 1})
    text = _date_text(day, parts)
    because = () if is_whole else ("The profile does not say the day.",)
    return Written(can=True, text=text, shown=text, because=because, certain=is_whole)


def date_parts(question: Question) -> tuple[str, ...]:
    """The units or the pattern of the date; a placeholder that is a pattern ("MM/YYYY") counts."""
    if question.parts:
        return tuple(part if part in _UNITS else part.upper() for part in question.parts)
    pattern = question.placeholder.strip().upper()
    return (pattern,) if _PATTERN.fullmatch(pattern) else ()


def _needs(question: Question, parts: tuple[str, ...]) -> tuple[bool, bool]:
    """Whether the widget needs the month, and whether it needs the day."""
    wanted = " ".join(parts)
    needs_day = question.type == "date" or re.search(r"\bday\b|[DTG]{1,2}", wanted) is not None
    return needs_day or question.type == "month" or re.search(r"\bmonth\b|M", wanted) is not None, needs_day


def _date_text(day: PartialDate, parts: tuple[str, ...]) -> str:
    if parts in (("year",), ("month",)):
        return f"{day.year:04}" if parts == ("year",) else f"{day.month or 0:02}"
    if len(parts) == 1 and re.search(r"[YJA]", parts[0]):
        filled = re.sub(r"[YJA]{4}", f"{day.year:04}", parts[0])
        filled = re.sub(r"[YJA]{2}", f"{day.year % 100:02}", filled)
        filled = re.sub(r"M+", f"{day.month or 0:02}", filled)
        return re.sub(r"[DTG]+", f"{day.day or 0:02}", filled)
    known = [f"{day.year:04}", *(f"{part:02}" for part in (day.month, day.day) if part)]
    return "-".join(known)


def _typed(answer: Answer, question: Question, language: str) -> Written:
    if answer.yes is not None and not answer.text and _OPEN.match(key(question.label)):
        return Written(can=False, because=("It asks for more than yes or no.",))
    text = _plain(answer, question, language)
    if not text:
        return Written(can=False, because=("The answer has no words to write.",))
    if question.kind == "text":
        text = " ".join(text.split())
    if question.type in _NUMERIC and not re.fullmatch(r"-?\d+([.,]\d+)?", text):
        return Written(can=False, because=("The page takes a number only.",))
    if question.max_length is None or question.max_length <= 0 or len(text) <= question.max_length:
        return Written(can=True, text=text, shown=text)
    if question.kind != "paragraph":
        return Written(can=False, because=(f"It is longer than the {question.max_length} characters that fit.",))
    cut = _SENTENCE.match(text[: question.max_length])
    shorter = cut[0].strip() if cut else text[: question.max_length].rsplit(" ", 1)[0]
    return Written(
        can=True, text=shorter, shown=shorter, certain=False, because=("It was cut to the length that fits.",)
    )


def _plain(answer: Answer, question: Question, language: str) -> str:
    if answer.number is not None and question.type in _NUMERIC:
        return _number(answer.number)
    if answer.date and answer.text in ("", _date_text(answer.date, ())):
        return _day(answer.date, language)
    if answer.text:
        return _of_type(answer.text, question.type)
    return _shown(answer, language) if answer.number is None else _number(answer.number)


def _number(number: float) -> str:
    return f"{number:g}" if number < 1e6 else str(int(number))


def _day(day: PartialDate, language: str) -> str:
    """A whole day as the language writes it in figures; English stays with the order that nobody mistakes."""
    pattern = next((pattern for pattern, languages in _DAYS.items() if language in languages), "")
    return _date_text(day, (pattern,) if pattern and day.day else ())


def _of_type(text: str, kind: str) -> str:
    if kind == "url" and "://" not in text:
        return f"https://{text}"
    return text


def _shown(answer: Answer, language: str) -> str:
    if answer.several:
        return ", ".join(part.text for part in answer.several if part.text)
    if answer.text or answer.yes is None:
        return answer.text
    return (_YES if answer.yes else _NO).get(language, "Yes" if answer.yes else "No")
