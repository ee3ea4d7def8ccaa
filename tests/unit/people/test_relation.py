"""What two company names have to do with each other: precision first, every verdict with its reason."""

import csv
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.domain.person import CompanyDecision
from companion.domain.text import clean_line
from companion.people.companies import company_key
from companion.people.known_companies import all_companies
from companion.people.known_companies.model import Known
from companion.people.non_employers import is_employer
from companion.people.relation import Decisions, relation
from companion.people.spelling import bare_key, joined

CORPUS = Path(__file__).parents[2] / "corpus" / "companies"
PIECES = """
Northwind Forge & the The Söhne I.B.M. (AWS) Group A Inc. LLC GmbH S.p.A. 株式会社 ООО Яндекс
ソニー IBM Meta an Company |
- , (formerly
Deutschland India by Spa ( ) of Holding .com Müller É 集团 & Co. US
"""
NAMES = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES.split()), max_size=7).map(" ".join))


def _pairs(file: str) -> list[tuple[str, str, str]]:
    with (CORPUS / file).open(encoding="utf-8", newline="") as lines:
        return [(row["a"], row["b"], row["expected"]) for row in csv.DictReader(lines)]


@given(a=NAMES, b=NAMES)
@example(a="IBM", b="Red Hat, an IBM Company")
def test_the_order_of_two_names_does_not_matter(a: str, b: str) -> None:
    assert relation(a, b) == relation(b, a)


@given(name=NAMES)
@example(name="Slack & Company")
@example(name="AWS (Advanced Wound Systems)")
@example(name="Serenity Spa")
@example(name=",|0")
def test_an_employer_is_itself(name: str) -> None:
    if is_employer(name):
        assert relation(name, name).relation == "same"


@pytest.mark.parametrize("entry", all_companies(), ids=lambda entry: entry.name)
def test_every_well_known_company_goes_by_all_its_names(entry: Known) -> None:
    found = {name: relation(entry.name, name).relation for name in (entry.name, *entry.same)}
    assert set(found.values()) == {"same"}


@given(a=NAMES, b=NAMES)
def test_every_verdict_has_a_reason(a: str, b: str) -> None:
    because = relation(a, b).because
    assert because
    assert all(sentence.endswith(".") for sentence in because)


@given(name=NAMES)
def test_a_bare_key_is_its_own_key_and_never_empty(name: str) -> None:
    key = bare_key(name)
    assert bool(key) == bool(clean_line(name))
    assert bare_key(key) == key
    assert joined(joined(key)) == joined(key)


@pytest.mark.parametrize("file", ["pairs.csv", "unseen.csv", "unseen_later.csv"])
def test_pairs_are_found_and_no_two_companies_are_made_one(file: str) -> None:
    pairs = _pairs(file)
    found = {(a, b): relation(a, b).relation for a, b, _ in pairs}
    true = [(a, b) for a, b, expected in pairs if expected != "different"]
    traps = [(a, b) for a, b, expected in pairs if expected == "different"]
    assert [pair for pair in traps if found[pair] == "same"] == []
    assert sum(found[pair] in {"same", "related"} for pair in true) >= 0.9 * len(true)


def test_half_of_the_pairs_are_traps() -> None:
    pairs = _pairs("pairs.csv")
    assert len(pairs) >= 150
    assert sum(expected == "different" for _, _, expected in pairs) >= len(pairs) / 2


LOCAL_FORMS = """
Quarzwerk ЕООД|Quarzwerk Sh.p.k.|Quarzwerk S.A.E.|Quarzwerk Unipessoal Lda.|Quarzwerk Soc. Coop.|Quarzwerk N.A.|
Công ty TNHH Quarzwerk|S.C. Quarzwerk S.R.L.|Quarzwerk (Pty) Ltd|Quarzwerk Pte. Ltd.|Quarzwerk Sdn Bhd|Quarzwerk Oyj|
Quarzwerk UAB|SIA Quarzwerk|PT Quarzwerk Tbk|Quarzwerk Kft.|Quarzwerk d.o.o.|Quarzwerk a.s.|Quarzwerk S.A. de C.V.|
Quarzwerk Ltda.|Quarzwerk A.Ş.|Quarzwerk FZ-LLC|Quarzwerk PJSC|Quarzwerk K.K.|Quarzwerk株式会社|Quarzwerk ehf.
"""


@pytest.mark.parametrize("name", LOCAL_FORMS.replace("\n", "").split("|"))
def test_the_legal_form_of_any_country_is_no_part_of_the_name(name: str) -> None:
    assert relation(name, "Quarzwerk").relation == "same"


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Quarz Labs (formerly Stonefield)", "Stonefield", "related"),
        ("Quarz Labs f/k/a Stonefield", "Quarz Labs", "same"),
        ("Quarz, a Stonefield company", "Stonefield Group", "related"),
        ("Stonefield España", "Stonefield Spain", "same"),
        ("Stonefield España", "Stonefield Polska", "different"),
        ("Stonefield Group", "Stonefield", "related"),
        ("Stonefield | Quarz", "Quarz", "related"),
        ("Northwind Oil Kiosk (NOK)", "NOK", "related"),
        ("ACE (Alpine Climbing Experts)", "ACE (Atlantic Coast Engineers)", "different"),
        ("Stonefield Consulting", "Stonefield", "possible"),
        ("Stonefeld Werke", "Stonefield Werke", "possible"),
        ("Merck & Co.", "Merck KGaA", "different"),
        ("Merck", "Merck KGaA", "related"),
    ],
)
def test_names_within_names_are_understood(a: str, b: str, kind: str) -> None:
    assert relation(a, b).relation == kind


NO_EMPLOYERS = """
Self-employed|Freelance|Freelancer|Freelance Graphic Designer|Autônomo|Autónomo|Selbständig|Indépendant|Stealth Startup|
Stealth AI startup|Stealth Mode|Retired|Retired.|Student|Unemployed|Looking for new opportunities|Confidential|N/A|-|
Open to work|Career break|Rentner|Étudiante|En recherche d'emploi|In cerca di lavoro|Zelfstandig|Фрилансер|フリーランス|
Seeking a new role|Libero Professionista|Freiberuflich|Various|Self-Employed / Freelance|Desempregado
"""


@pytest.mark.parametrize("name", NO_EMPLOYERS.replace("\n", "").split("|"))
def test_who_names_no_employer_matches_nobody(name: str) -> None:
    assert not is_employer(name)
    assert relation(name, name).relation == "different"


@pytest.mark.parametrize(
    "name",
    ["Freelancer.com", "Stealth Monitoring", "Student Loan People", "Independent Health", "Retired Greyhound Trust",
     "Private Bank of Northwind", "Independence Blue Cross", "Self Esteem Brands", "Open Society", "Home Instead"],
)  # fmt: skip
def test_companies_that_sound_like_it_are_employers(name: str) -> None:
    assert is_employer(name)


def test_the_word_of_the_person_wins() -> None:
    said = Decisions(
        [
            CompanyDecision(a=company_key("Stonefield Consulting"), b=company_key("Stonefield"), verdict="same"),
            CompanyDecision(a=company_key("AWS"), b=company_key("Amazon Web Services"), verdict="different"),
        ]
    )
    assert relation("Stonefield", "Stonefield Consulting GmbH", said).relation == "same"
    assert relation("Amazon Web Services, Inc.", "AWS", said).relation == "different"
    assert "You decided" in relation("Stonefield", "Stonefield Consulting", said).because[0]
