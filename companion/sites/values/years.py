"""The least years of experience a posting asks for."""

import re

from companion.domain.text import fold

_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "fifteen": 15,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "funf": 5,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "tva": 2,
    "tre": 3,
    "fyra": 4,
    "fem": 5,
    "twee": 2,
    "drie": 3,
    "vijf": 5,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(_WORDS)})"
_YEARS = r"(?:years?|yrs?|jahre?n?|ans?|annees?|anos?|anni|jaar|ars?|lat|tahun|roku)"
_EXPERIENCE = (
    r"(?:experience|exp|experienced|erfahrung|berufserfahrung|praxis|experiencia|experiencia|esperienza|ervaring|"
    r"erfarenhet|doswiadczenia|"
    r"pengalaman|expertise|background|track record|working|work|hands|professional|relevant|industry|in (?:a|an|"
    r"the|software|similar|data)|"
    r"programming|developing|building|managing|leading)"
)
_SPAN = re.compile(
    rf"(?<![\d$])(?<!\w)({_NUMBER})\s*(?:\(\w+\)\s*)?(?:\+|plus|or more)?\s*(?:(?:-|–|—|to|bis|a|"
    rf"until)\s*{_NUMBER}\s*\+?)?\s*(?:\+|or more|plus)?\s*"
    rf"{_YEARS}\b(?P<after>[^.;\n]{{0,60}})"
)
_BEFORE = re.compile(
    r"(?:experience|erfahrung|experiencia|ervaring|exp|pengalaman|esperienza)\W{0,3}(?:required|level|of|de|di|"
    r"minima de|in "
    r"years)?\W{0,3}(?:min(?:imum)?|at least|mindestens)?\W{0,2}$"
)
_HISTORY = re.compile(
    r"(?:for|over|past|last|nearly|almost|more than|celebrating|founded|established|since|our|history|within|"
    r"next|every|durante|depuis|seit|uber|in business)"
    r"(?: the)?(?: (?:last|past|next|over|more than))*\W{0,2}$"
)
_NOT = re.compile(
    r"^\W*(?:old|ago|of (?:history|age|innovation|success|growth|heritage|service to|operation|tradition)|"
    r"history|in business|anniversary|contract|vesting|warranty|in a row|running|fixed term|term|or older|later|"
    r"of (?:our|company|corporate))"
)


_ASKED = re.compile(
    r"\b(?:at least|minimum(?: of)?|min|mindestens|au moins|minst|minimal|minimaal|al menos|como minimo|"
    r"minim[oa](?: de)?|almeno|"
    r"no minimo)"
    r"\W{0,2}$"
)
_FIELD = re.compile(
    r"\s*(?:in|with|as|of(?! (?:service|tenure|employment|age))|on|at|using|doing|running|managing|leading|mit|"
    r"im|dans)\b"
)
_OURS = re.compile(r"\b(?:we|our|us|company|wir|unser\w*|nous|notre|nuestra?)\b")
_MOST = 30
_OF_AGE = 16  # "at least 18 years" is an age


def read_years(raw: str) -> int | None:
    """The least years that `raw` asks for: "5+ years", "3-5 years", "at least two years of experience"; else None.

    Where several are asked for, the first one that speaks of experience as a whole stands; years of the company's own
    history do not count.
    """
    text = _plain(raw)
    for found in _SPAN.finditer(text):
        before = text[max(0, found.start() - 45) : found.start()]
        number = int(found[1]) if found[1].isdigit() else _WORDS[found[1]]
        if _NOT.match(found["after"]) or number > _MOST:
            continue
        if _speaks_of_experience(before, found["after"]) or (number < _OF_AGE and _is_asked(found, before)):
            return number
    return None


def _speaks_of_experience(before: str, after: str) -> bool:
    if re.search(rf"\b{_EXPERIENCE}\b", after[:60]):
        return not (
            _HISTORY.search(before) and not re.search(r"(?:at least|minimum|require\w*|have|with|you)\W", before)
        )
    return _BEFORE.search(before) is not None


def _is_asked(found: re.Match[str], before: str) -> bool:
    """Whether the years are asked for without the word experience: "at least four years", "3+ years in retail"."""
    if _OURS.search(before):
        return False
    stated = found[0].removesuffix(found["after"])
    return _ASKED.search(before) is not None or ("+" in stated and _FIELD.match(found["after"]) is not None)


def _plain(text: str) -> str:
    """Case and accents folded, punctuation that carries meaning kept."""
    return "\n".join(_folded_line(line) for line in text[:60_000].splitlines())


def _folded_line(line: str) -> str:
    return re.sub(r"[^\s.;:+\-–—()$]+", lambda word: fold(word[0]) or " ", line)
