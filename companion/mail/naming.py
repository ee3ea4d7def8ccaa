"""Which employer and which role a mail is about: what text, subject, signature and sender say, the most agreed upon.

A service that sends for employers is never the employer; no name is better than a wrong one.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Literal, NamedTuple

from companion.domain.text import clean_line, fold
from companion.mail.expressions import LANGUAGES, languages_of
from companion.mail.model import Address, Mail, Senders
from companion.mail.names import is_company, is_role, joined, sender_company, tidy_company, tidy_role
from companion.mail.registry import vendor_of

_UPPER = r"[A-ZÀ-ÖØ-ÞŁŚŻŠŽČ0-9]"
_WORD = rf"{_UPPER}[\w&'’+\-]*(?:\.[\w]+)*"
_JOIN = r"(?:&|\+|and|und|et|y|e|en|of|de|du|des|del|della|di|da|do|the|for|von|van|der|la|le)"
_COMPANY = rf"(?P<company>{_WORD}(?:(?: {_JOIN}){{0,2}} {_WORD}|, (?:Inc|LLC|Ltd|GmbH|Co)\b\.?){{0,4}})"
_PIECE = rf"(?:{_WORD}|C\+\+|\.NET)(?:\.js)?"
_MARK = r"(?: ?\([^()\n]{1,20}\)| ?[/,–-] ?(?=[A-Z0-9(]))"
_PLACE = r"(?!(?:at|with|bei|chez|en|na|no|presso|bij|by|from|has|is|was|and our|hat|ha|in our) )"
_SMALL = rf"{_PLACE}(?:d'|d’|&|/|\||-|–|[a-zà-ÿ][\wà-ÿ'’/()\-]*)"
_OF = (
    r"(?:de|d'|d’|du|des|di|del|da|do|of) ?(?!notre|nos|nuestr|nossa|votre|nostr|our|your|la |le |una |um )[a-zà-ÿ]{4,}"
)
_ROLE = rf"(?P<role>{_PIECE}{_MARK}?(?: {_PIECE}{_MARK}?| {_SMALL}(?= {_PIECE})| {_OF}){{0,7}})"


_LEGAL_FORM = re.compile(r"(?i)[ ,]+(?:gmbh|ag|inc|llc|ltd|limited|sa|sas|srl|spa|bv|b\.v|s\.l|s\.a|lda|kg|se)\.?$")
_AND = re.compile(r" (?:and|und|et|y|e|en) |&")
_Patterns = dict[str, tuple[re.Pattern[str], ...]]


class Names(NamedTuple):
    """The employer and the role, each empty where nothing says it, with the reasons."""

    company: str = ""
    role: str = ""
    because: tuple[str, ...] = ()
    is_said: bool = False
    """Whether the mail itself names one of them, not its sender's address alone."""


class _Say(NamedTuple):
    name: str
    weight: float
    source: str


def named_in(mail: Mail, senders: Senders, *, is_employer: bool = True) -> Names:
    """The employer and the role of `mail`; `is_employer` says whether its sender may be the employer."""
    spoken = languages_of(fold(f"{mail.subject} {mail.text[:4000]}"))
    said = list(_said(mail, spoken))
    roles = [say for kind, say in said if kind == "role" and is_role(say.name)]
    service = senders.name_of(mail.sender.domain) or vendor_of(mail.sender.domain)
    companies = [say for kind, say in said if kind == "company" and not _is_rather(say, roles)]
    if is_employer:
        companies += _from_sender(mail.sender, service)
    if is_employer:
        companies += _from_signature(mail)
    services = {fold(name) for name in (*senders.domains.values(), (service or "").partition(".")[0])}
    company = _agreed([say for say in companies if is_company(say.name, services)])
    role = _agreed([say for say in roles if company is None or fold(say.name) != fold(company.name)])
    told = [(what, say) for what, say in (("company", company), ("role", role)) if say is not None]
    because = tuple(f"The {what} “{say.name}” is named in the {say.source}" for what, say in told)
    is_said = any(say.source != "sender" for _, say in told)
    return Names(company.name if company else "", role.name if role else "", because, is_said)


def _said(mail: Mail, spoken: tuple[str, ...]) -> Iterator[tuple[str, _Say]]:
    text = clean_spaces(mail.text[:6000])
    for language in LANGUAGES:
        if language in spoken:
            yield from _by_patterns(_patterns(language), mail.subject, "subject")
            yield from _by_patterns(_patterns(language), text, "text")
            yield from _by_team(_patterns(language), mail.signature or text[-400:])


def _by_patterns(patterns: _Patterns, text: str, source: Literal["subject", "text"]) -> Iterator[tuple[str, _Say]]:
    factor = 1.1 if source == "subject" else 1.0
    for kind, weight in (("both", 3.0), ("company", 2.0), ("role", 2.0)):
        for place, pattern in enumerate(patterns[kind]):
            for found in islice(pattern.finditer(text), 4):
                strength = weight * factor - place * 0.05
                for what, name in found.groupdict().items():
                    tidy = tidy_company(name) if what == "company" else tidy_role(name)
                    yield what, _Say(tidy, strength, source)


def _by_team(patterns: _Patterns, signature: str) -> Iterator[tuple[str, _Say]]:
    for pattern in patterns["team"]:
        for found in islice(pattern.finditer(signature), 2):
            yield "company", _Say(tidy_company(found["company"]), 2.0, "signature")


def _is_rather(company: _Say, roles: list[_Say]) -> bool:
    """Whether the same words are named as a role with more weight."""
    return any(_key(role.name) == _key(company.name) and role.weight >= company.weight for role in roles)


def _from_sender(sender: Address, service: str | None) -> Iterator[_Say]:
    for name, weight in sender_company(sender, service):
        yield _Say(name, weight, "sender")


def _from_signature(mail: Mail) -> Iterator[_Say]:
    """A line of the signature that spells the sender's own domain, such as "Marlow & Finch" of marlowfinch.com."""
    host = joined(" ".join(mail.sender.domain.split(".")[:-1]))
    for line in mail.signature.splitlines()[:12]:
        spelled = joined(_AND.sub(" ", line))
        if 3 <= len(spelled) <= 50 and spelled in host:
            yield _Say(tidy_company(line), 2.2, "signature")


def _agreed(said: list[_Say]) -> _Say | None:
    """The name with the most weight; names that differ in case or legal form only speak together."""
    weights: dict[str, float] = {}
    for say in said:
        weights[_key(say.name)] = weights.get(_key(say.name), 0.0) + say.weight
    best = max(said, key=lambda say: (weights[_key(say.name)], say.weight), default=None)
    if best is None:
        return None
    alike = [say for say in said if _key(say.name) == _key(best.name)]
    return max(alike, key=lambda say: (say.weight, len(say.name)))


def _key(name: str) -> str:
    return fold(_LEGAL_FORM.sub("", name))


def clean_spaces(text: str) -> str:
    """The text with wrapped lines joined, so that names over two lines are found; paragraphs stay."""
    return re.sub(r"(?<=[^\n.!?:]) *\n(?=[^\n])", " ", text) if "\n" in text else clean_line(text, 6000)


@cache
def _patterns(language: str) -> _Patterns:
    told = tomllib.loads((files("companion.mail.words") / "naming.toml").read_text(encoding="utf-8"))[language]
    return {kind: tuple(_compiled(one) for one in told[kind]) for kind in ("both", "company", "role", "team")}


def _compiled(expression: str) -> re.Pattern[str]:
    """The words around the names without regard to case, the names with it: they begin with a capital."""
    pieces = re.split(r"(\{company\}|\{role\})", expression)
    known = {"{company}": _COMPANY, "{role}": _ROLE}
    joined = "".join(known.get(piece, f"(?i:{piece})" if piece else "") for piece in pieces)
    start = "" if expression.startswith("^") else r"(?<!\w)"
    return re.compile(start + joined + r"(?!\w)", re.MULTILINE)
