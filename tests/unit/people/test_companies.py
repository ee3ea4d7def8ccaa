"""Company names: spellings of one employer come together, two employers stay apart."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.domain.text import clean_line
from companion.people.companies import company_key
from companion.people.legal_forms import AT_THE_END

PARTS = """
Northwind Forge & the The Sons Söhne I.B.M. (AWS) Group A Inc. LLC GmbH S.p.A. A/S 株式会社 ООО K.K. and ı ß ﬁ ℡ + | -
"""
NAMES = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PARTS.split()), max_size=6).map(" ".join))


@given(name=NAMES)
def test_a_key_is_its_own_key(name: str) -> None:
    assert company_key(company_key(name)) == company_key(name)


@given(name=NAMES)
@example(name="\u00af")
def test_a_name_that_can_be_seen_has_a_key(name: str) -> None:
    assert bool(company_key(name)) == bool(clean_line(name))


@given(name=NAMES)
def test_case_and_spaces_around_a_name_do_not_matter(name: str) -> None:
    assert company_key(f"  {name}\u00a0 ") == company_key(name)


@given(form=st.sampled_from(AT_THE_END))
def test_a_legal_form_alone_is_a_name(form: tuple[str, ...]) -> None:
    assert company_key(" ".join(form))


@pytest.mark.parametrize("word", ["Northwind", "Quarz", "Ядро", "東芝"])
def test_a_legal_form_at_the_end_never_makes_another_company(word: str) -> None:
    for form in AT_THE_END:
        assert company_key(f"{word} {' '.join(form)}") == company_key(word)
        assert company_key(f"{word}, {' '.join(form).upper()}") == company_key(word)


SAME = [
    ("I.B.M.", "IBM Corp."),
    ("J.P. Morgan", "J. P. Morgan", "JP Morgan"),
    ("Thoughtworks", "ThoughtWorks, Inc."),
    ("Marks & Spencer plc", "Marks and Spencer P.L.C."),
    ("The Boeing Company", "Boeing", "Boeing Co.", "Boeing Company, The"),
    ("Enel S.p.A.", "Enel SpA", "ENEL S. p. A.", "Enel Spa"),
    ("Müller GmbH & Co. KG", "Müller GmbH", "MÜLLER"),
    ("Müller & Söhne", "Müller und Söhne OHG"),
    ("Novo Nordisk A/S", "Novo Nordisk"),
    ("Vestas Wind Systems A/S", "Vestas Wind Systems AS"),
    ("Equinor ASA", "Equinor"),
    ("Ericsson AB", "Ericsson", "Ericsson AB (publ)"),
    ("Nokia Oyj", "Nokia"),
    ("Philips N.V.", "Philips NV"),
    ("Adyen B.V.", "adyen"),
    ("Atlassian Pty Ltd", "Atlassian Pty. Limited", "Atlassian"),
    ("Infosys Pvt. Ltd.", "Infosys Private Limited"),
    ("Shopee Pte. Ltd.", "Shopee"),
    ("Petronas Sdn. Bhd.", "Petronas"),
    ("株式会社リクルート", "リクルート", "リクルート株式会社"),
    ("Sony K.K.", "Sony"),
    ("(株)東芝", "東芝"),
    ("삼성전자 주식회사", "삼성전자"),
    ("腾讯科技有限公司", "腾讯科技"),
    ("ООО «Яндекс»", "Яндекс"),
    ("Grupo Bimbo, S.A.B. de C.V.", "Grupo Bimbo"),
    ("Petrobras S/A", "Petrobras S.A."),
    ("Orlen Sp. z o.o.", "ORLEN"),
    ("Škoda Auto a.s.", "Skoda Auto"),
    ("Türk Hava Yolları A.Ş.", "Turk Hava Yollari"),
    ("Ørsted A/S", "Orsted"),
    ("L’Oréal S.A.", "L'Oreal"),
    ("McDonald’s", "McDonalds"),
    ("Amazon Web Services (AWS)", "Amazon Web Services, Inc."),
    ("dbt Labs (formerly Fishtown Analytics)", "dbt Labs"),
    ("AT&T Inc.", "AT & T"),
    ("Tiffany & Co.", "Tiffany and Company"),
]


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_spellings_of_one_employer_come_together(names: tuple[str, ...]) -> None:
    assert len({company_key(name) for name in names}) == 1


DIFFERENT = [
    ("Capital One", "Capital Group"),
    ("Plan A", "Plan"),
    ("Apple Bank", "Apple"),
    ("Visa Solutions", "Visa"),
    ("META Assessoria", "Meta"),
    ("AWS Processos Industriais", "AWS"),
    ("Co-op", "Op"),
    ("Woodhouse Day Spa", "Woodhouse Day"),
    ("Hotel & Spa", "Hotel"),
    ("Spotify", "Spot"),
    ("SAS Institute", "Institute"),
    ("SC Johnson", "Johnson"),
    ("A+", "A"),
    ("Deloitte", "Deloitte Digital"),
    ("General Motors", "General Mills"),
    ("3M", "M"),
    ("ハナ", "バナ"),
    ("Limited", "The Limited Too"),
]


@pytest.mark.parametrize("names", DIFFERENT, ids=lambda names: names[0])
def test_two_employers_stay_apart(names: tuple[str, str]) -> None:
    assert company_key(names[0]) != company_key(names[1])


@pytest.mark.parametrize(
    "name", ["Inc.", "A/S", "The", "The Limited", "Co", "株式会社", "!!!", "🙂", "(AWS)", "&", "S.A.B. de C.V."]
)
def test_a_name_of_which_nothing_would_be_left_keeps_something(name: str) -> None:
    assert company_key(name)


def test_no_name_has_no_key() -> None:
    assert company_key(" \u200b ") == ""
