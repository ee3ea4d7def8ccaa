"""Spellings of one name: what `company_key` keeps apart because it is stored, but nobody means differently."""

import re
from functools import lru_cache

from companion.people.companies import company_key

_ENDS = """
αε|α ε|επε|ε π ε|ικε|ι κ ε|οε|ο ε|αεβε|αβεε|ανωνυμη εταιρεια|доо|д о о|прат|пат|зат|ват|пп|чао|тзов|тдв|фоп|
еоод|оод|еад|בעמ|בע מ|ش م م|ذ م م|ش م ل|ش م ع|المحدودة|จำกัด|จากัด|จำกัด มหาชน|จำกัด (มหาชน)|มหาชน|tnhh|mtv|jsc|
shpk|sh p k|sh pk|sha|ohf|mchj|mb|suarl|sarl au|sarlau|sa rl au|sal|s a l|sae|s a e|saic|sacifia|sacif|srlu|
sasp|sam|scpa|
soc coop|societa cooperativa|s coop|sll|scoop|unipessoal lda|unipessoal|sgps|sgps sa|me|epp|eireli me|ltda me|
ltda epp|coop ua|u a|amba|a m b a|ans|hb|kb|ky|tmi|partg|partg mbb|partgmbb|partnerschaft mbb|ewiv|npc|soc ltd|
ohg|ltd co|llc fz|fz|l l c fz|opc pvt ltd|opc private limited|smc pvt ltd|bt|rt|nyrt|asbl|vzw|aisbl|cvba|comm v|gcv|
sprl|s p r l|scs|sca|gie|gmbh i g|gmbh in grundung|sociedad por acciones simplificada|
sociedad de responsabilidad limitada|s en c|sociedad limitada unipersonal|societa a responsabilita limitata|
societe par actions simplifiee|
societe a responsabilite limitee|besloten vennootschap|spolecnost s rucenim omezenym|osakeyhtio|
aktsionernoe obshchestvo|društvo s ograničenom odgovornošću|drustvo s ogranicenom odgovornoscu|teoranta|ctr|
c t r|cyf|ccc
"""
_STARTS = """
ооо оао зао пао ао ип чп пп тов прат пат зат ват sarl sasu eurl oü ou شركة บริษัท
"""
_START_PHRASES = ("cong ty tnhh", "cong ty co phan", "cong ty cp", "cong ty", "joint stock company", "jsc", "pjsc")
_FIRST_OF_PHRASES = frozenset(phrase.split()[0] for phrase in _START_PHRASES)
_ATTACHED = (
    *("合資会社", "合名会社", "一般社団法人", "一般財団法人", "公益財団法人", "公益社団法人", "学校法人", "医療法人"),
    *(
        "特定非営利活動法人",
        "国立大学法人",
        "独立行政法人",
        "国立研究開発法人",
        "股份公司",
        "控股有限公司",
        "有限责任合伙",
    ),
    *("จำกัด", "บริษัท", "(주)", "(유)"),
)
_DOTTED_END = re.compile(r"[,\s]+(?:N\.\s?A|C\.\s?A|P\.\s?A|L\.\s?C|B\.\s?A|D\.\s?A|S\.\s?C|S\.\s?S)\.?$")
_ROMANIAN = re.compile(r"^S\.?C\.?\s+(?=.+\s(?:S\.?\s?R\.?\s?L|S\.?\s?A)\.?$)", re.IGNORECASE)
_FOR_PLAIN_END = {company_key("x " + form)[2:] for form in _ENDS.replace("\n", "").split("|")} - {""}
_FORMS = frozenset(tuple(form.split()) for form in _FOR_PLAIN_END)
_LAST = frozenset(form[-1] for form in _FORMS)
_FIRST = frozenset(company_key("x " + word)[2:] or word for word in _STARTS.split())
_ATTACHED_KEYS = tuple(sorted({company_key(form) for form in _ATTACHED}, key=lambda form: (-len(form), form)))
_SHORTEST_JOINED = 6


@lru_cache(maxsize=40_000)
def bare_key(name: str) -> str:
    """The key of `name` without the rarer legal forms too. Never empty for a name that can be seen."""
    if "." in name:
        name = _ROMANIAN.sub("", _DOTTED_END.sub("", name))
    key = company_key(name)
    while True:
        shorter = _shorter(key)
        if shorter == key:
            return key
        key = company_key(shorter)


def _shorter(key: str) -> str:
    words = key.split()
    if len(words) > 1:
        if words[0] in _FIRST_OF_PHRASES:
            for phrase in _START_PHRASES:
                if key.startswith(phrase + " "):
                    return key.removeprefix(phrase + " ")
        if words[0] in _FIRST:
            return " ".join(words[1:])
        if words[-1] in _LAST:
            for length in range(min(5, len(words) - 1), 0, -1):
                if tuple(words[-length:]) in _FORMS:
                    return " ".join(words[:-length])
    return key if key.isascii() else _detached(key)


def _detached(key: str) -> str:
    for form in _ATTACHED_KEYS:
        if key != form and (key.startswith(form) or key.endswith(form)):
            return key.removeprefix(form).removesuffix(form).strip() or key
    return key


def joined(key: str) -> str:
    """`key` without spaces, so that "Thought Works" is "Thoughtworks"; short names stay as they are: "Plan A"."""
    if " " not in key:
        return key
    words = key.split()
    whole = "".join(words)
    if len(whole) < _SHORTEST_JOINED or (len(words[-1]) == 1 and len(words) > 1 and not words[-1].isdigit()):
        return key
    return whole
