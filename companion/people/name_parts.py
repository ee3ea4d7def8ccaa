"""A company's name taken apart as people write it: remarks, owners, former names, short names, several names in one.

"dbt Labs (formerly Fishtown Analytics)" is dbt Labs, once Fishtown Analytics; "Red Hat, an IBM Company" is Red Hat and
belongs to IBM; "WPP | Ogilvy" says two names.
"""

import re
import unicodedata
from typing import NamedTuple

from companion.domain.text import clean_line, fold


class NameParts(NamedTuple):
    """What a name says: the `main` name, and what was written around it."""

    main: str
    others: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    formers: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    makers: tuple[str, ...] = ()


_REMARK = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_SEPARATOR = re.compile(r"\s*[|¦·•]\s*|\s+[-–—/:~]+\s+|\s*[–—]\s*|\s*//\s*|:\s+")
_OWNER = (
    (
        r"(?:now |proudly )?(?:an?|the|une?|eine?|ein) (.+?)(?:'s|’s)? "
        r"(?:group )?(?:company|co\.?|business|brand|subsidiary|entity|unit|division|affiliate|venture|agency|firm|"
        r"portfolio company|operating company|entreprise|société|filiale|marque|unternehmen|tochter|marke|compañía|"
        r"empresa|azienda|società)"
    ),
    (
        r"(?:now |a |proud )*(?:part|member|division|subsidiary|unit|brand|business unit|affiliate|parte|teil) "
        r"(?:of|de|do|da|der|von) (?:the )?(.+)"
    ),
    r"(?:recently )?(?:acquired|owned|bought|powered|backed) by (?:the )?(.+)",
    r"(?:une )?(?:filiale|marque|société) (?:de|du) (.+)",
)
_FORMER = (
    (
        r"(?:formerly|formally|former|previously|prev\.?|fka|f\.k\.a\.?|f/k/a|was|once|originally|früher|ehemals|"
        r"ehem\.?|vormals|anciennement|antes|anteriormente|antigua|antigamente|già|voorheen|tidigare|tidligere|dawniej|"
        r"ранее|бывш\.?|ex(?=[ -]))[\s:-]+(?:known as |called |named )?(.+)"
    ),
    r"旧[:\s]*(.+)",
    r"(?:now known as|now|rebranded (?:as|to)|renamed (?:as|to)|today|jetzt|désormais|ahora|agora) (.+)",
    (
        r"(?:aka|a\.k\.a\.?|a/k/a|also known as|dba|d/b/a|d\.b\.a\.?|doing business as|t/a|trading as|"
        r"merged (?:with|into)) (.+)"
    ),
)
_OWNED, _NAMED = (re.compile("|".join(patterns), re.IGNORECASE) for patterns in ((*_OWNER, r"by (.+)"), _FORMER))
_CLAUSE = re.compile(
    rf"(?:,\s*|\s+[-–—|:/]+\s+|\s*[|–—]\s*)(?P<clause>{'|'.join((*_OWNER, *_FORMER))})$",
    re.IGNORECASE,
)
_PLAIN_CLAUSE = re.compile(
    r"\s(?P<clause>(?:formerly|f/k/a|fka|d/b/a|dba|a/k/a|aka|t/a|doing business as)\s.+)$", re.IGNORECASE
)
_MADE_BY = re.compile(r"\S.* by (?P<maker>[A-Z].*)")
_NO_MEANING = re.compile(
    r"(?:yc |y combinator )?[swf]\d\d|yc.*|nyse.*|nasdaq.*|lse.*|tsx.*|otc.*|asx.*|nse.*|ticker.*|remote|hybrid|onsite|"
    r"contract(?:or|ing)?|contract role|via .*|through .*|c2c|w2|temp|part time|full time|freelance|intern(?:ship)?|"
    r"acquired|closed|ipo|hq|headquarters|\d{4}.*|we re hiring|hiring|publ|p|pvt|private|m|sdn|group|inc|ltd|gmbh|"
    r"fortune \d+|series [a-h].*|seed|stealth|careers?|official|global|worldwide|international|company|株|有|주|유"
)


def name_parts(name: str) -> NameParts:
    """What `name` says; `main` is never empty for a name that can be seen."""
    line = clean_line(unicodedata.normalize("NFKC", name)) if not name.isascii() else clean_line(name)
    line = re.sub(r"^(?:https?://)?www\.|^https?://", "", line).rstrip("/ ") or line
    found: dict[str, list[str]] = {"others": [], "owners": [], "formers": [], "remarks": [], "makers": []}
    if any(sign in line for sign in "([{"):
        for remark in _REMARK.findall(line):
            _sort_in(remark.strip(), found)
        line = _REMARK.sub(" ", line).strip(" ,-–—|") or line
    line = _without_clauses(line, found)
    made_by = _MADE_BY.fullmatch(line)
    if made_by:
        found["makers"].append(made_by["maker"])
    pieces = [piece for piece in _SEPARATOR.split(line) if piece.strip()]
    found["others"] += [piece.strip() for piece in pieces[1:]]
    main = pieces[0].strip(" ,") if pieces else line
    return NameParts(main or line, **{field: tuple(dict.fromkeys(names)) for field, names in found.items()})


def _without_clauses(line: str, found: dict[str, list[str]]) -> str:
    for pattern in (_CLAUSE, _PLAIN_CLAUSE):
        clause = pattern.search(line)
        if clause and clause.start() > 0:
            _sort_in(clause["clause"], found)
            line = line[: clause.start()]
    return line


def _sort_in(remark: str, found: dict[str, list[str]]) -> None:
    owned, named = _OWNED.fullmatch(remark), _NAMED.fullmatch(remark)
    if named:
        found["formers"].append(_only(named))
    elif owned:
        found["owners"].append(_only(owned))
    elif remark and not _NO_MEANING.fullmatch(fold(remark)):
        found["remarks"].append(remark)


def _only(match: re.Match[str]) -> str:
    return next(group for group in match.groups() if group).strip()
