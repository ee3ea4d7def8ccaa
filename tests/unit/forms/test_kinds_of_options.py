"""Options of a kind that can be read are held against the answer by what they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.form import Answer, PartialDate
from companion.forms.countries import citizen_of, countries, countries_in, country_code
from companion.forms.dates import month_of, partial_date
from companion.forms.degrees import degree_of
from companion.forms.fluency import fluency_of
from companion.forms.numbers import numbers_in, span_of
from companion.forms.regions import region_names
from companion.forms.spans import days_of
from tests.unit.forms.asking import chosen, says

DEGREES = ["High School", "Associate's Degree", "Bachelor's Degree", "Master's Degree", "MBA", "Doctorate"]
CEFR = ["A1", "A2", "B1", "B2", "C1", "C2"]
WORKING = [
    "Elementary proficiency",
    "Limited working proficiency",
    "Professional working proficiency",
    "Full professional proficiency",
    "Native or bilingual proficiency",
]
NOTICE = ["Immediately", "2 weeks", "1 month", "2 months", "3 months", "More than 3 months"]
STATES = ["AL", "AK", "CA", "NY", "Ontario"]


@pytest.mark.parametrize(
    ("text", "options", "wanted"),
    [
        ("Germany", ["Alemania", "Francia", "España"], "Alemania"),
        ("DE", ["Germany (+49)", "France (+33)"], "Germany (+49)"),
        ("Germany", ["FR", "DE", "ES"], "DE"),
        ("Germany", ["FRA", "DEU", "ESP"], "DEU"),
        ("Germany", ["🇫🇷 +33", "🇩🇪 +49"], "🇩🇪 +49"),
        ("United States", ["USA", "Canada"], "USA"),
        ("South Korea", ["Korea, Republic of", "Korea, Democratic People's Republic of"], "Korea, Republic of"),
        ("Niger", ["Nigeria", "Níger"], "Níger"),
        ("Netherlands", ["Pays-Bas", "Belgique"], "Pays-Bas"),
        ("+49", ["+1", "+44", "+49"], "+49"),
        ("California", STATES, "CA"),
        ("ON", ["Alabama", "Alaska", "Ontario", "Quebec"], "Ontario"),
        ("Bavaria", ["Bayern", "Berlin", "Hessen"], "Bayern"),
        ("M.Sc. Informatics", DEGREES, "Master's Degree"),
        ("MBA", DEGREES, "MBA"),
        ("BSc", DEGREES, "Bachelor's Degree"),
        ("B.A.", ["Bachelor of Science", "Bachelor of Arts"], "Bachelor of Arts"),
        ("M.Sc.", ["BA/BS", "MA/MS", "PhD"], "MA/MS"),
        ("M.Sc.", ["Bachelor's (BA, BS, etc.)", "Master's (MA, MS, MBA, etc.)"], "Master's (MA, MS, MBA, etc.)"),
        ("Licence", DEGREES, "Bachelor's Degree"),
        ("Laurea", DEGREES, "Bachelor's Degree"),
        ("Laurea magistrale", DEGREES, "Master's Degree"),
        ("Diplom-Ingenieur", DEGREES, "Master's Degree"),
        ("Magister", DEGREES, "Master's Degree"),
        ("PhD", DEGREES, "Doctorate"),
        ("Abitur", DEGREES, "High School"),
        ("Baccalauréat", DEGREES, "High School"),
        ("GED", DEGREES, "High School"),
        ("Bachelor of Science", ["Abitur", "Ausbildung", "Bachelor", "Master", "Promotion"], "Bachelor"),
        ("Master of Science", ["Bac", "Bac+2", "Bac+3", "Bac+5", "Doctorat"], "Bac+5"),
        ("C2", ["Basic", "Conversational", "Fluent", "Native"], "Fluent"),
        ("Native speaker", CEFR, "C2"),
        ("Native", WORKING, "Native or bilingual proficiency"),
        ("Muttersprache", ["Basic", "Fluent", "Native"], "Native"),
        ("B1", ["Grundkenntnisse", "B1", "Verhandlungssicher"], "B1"),
        ("C1", ["Basic", "Intermediate", "Advanced"], "Advanced"),
        ("4 weeks", NOTICE, "1 month"),
        ("one month", NOTICE, "1 month"),
        ("30 days", NOTICE, "1 month"),
        ("Immediately", ["Sofort", "1 Monat"], "Sofort"),
        ("6 months", NOTICE, "More than 3 months"),
        ("52 days", ["Within 2 weeks", "Within 1 month", "1-3 months", "More than 3 months"], "1-3 months"),
        ("10 days", ["Immediately", "Within 2 weeks", "Within 1 month"], "Within 2 weeks"),
        ("6 weeks", ["Less than 1 month", "1-3 months", "More than 3 months"], "1-3 months"),
        ("March", ["01", "02", "03"], "03"),
        ("03", ["Januar", "Februar", "März"], "März"),
    ],
)
def test_what_means_the_same_is_taken(text: str, options: list[str], wanted: str) -> None:
    assert says(text, options) == wanted


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Germany", ["France", "Spain", "Italy"]),
        ("Congo", ["Democratic Republic of the Congo", "Gabon"]),
        ("+1", ["United States +1", "Canada +1", "Germany +49"]),
        ("Georgia", ["Germany", "Ghana", "Gabon"]),
        ("Washington", ["West Virginia", "Wisconsin", "Wyoming"]),
        ("Bachelor of Engineering", ["Bachelor of Science", "Bachelor of Arts", "Master of Science"]),
        ("Diploma", DEGREES),
        ("Fluent", CEFR),
        ("B2", ["Limited working proficiency", "Professional working proficiency"]),
        ("5 months", ["1 month", "2 months", "3 months"]),
    ],
)
def test_what_does_not_say_it_or_says_it_twice_is_refused(text: str, options: list[str]) -> None:
    assert says(text, options) is None


YEARS = ["Less than 1 year", "1-3 years", "3-5 years", "5-10 years", "10+ years"]


@pytest.mark.parametrize(
    ("number", "options", "wanted"),
    [
        (0.5, YEARS, "Less than 1 year"),
        (2, YEARS, "1-3 years"),
        (5, YEARS, "5-10 years"),
        (10, YEARS, "10+ years"),
        (3.5, ["0-2", "3-5", "6-10"], "3-5"),
        (2.6, ["0", "1-2", "3-5", "6+"], "1-2"),
        (4, ["1 year", "2 years", "3 years", "4 years"], "4 years"),
        (7, ["Unter 1 Jahr", "1 bis 5 Jahre", "Mehr als 5 Jahre"], "Mehr als 5 Jahre"),
        (0, ["No experience", "1-2 years", "3+ years"], "No experience"),
        (0.75, ["0-6 months", "6-12 months", "1-2 years"], "6-12 months"),
    ],
)
def test_a_number_of_years_finds_its_range(number: float, options: list[str], wanted: str) -> None:
    assert chosen(Answer(topic="years_with:python", number=number), options) == (wanted,)


@pytest.mark.parametrize(
    ("amount", "options", "wanted"),
    [
        (65_000, ["€50k–60k", "€60k–70k", "€70k+"], "€60k–70k"),
        (65_000, ["50.000 - 60.000 €", "60.001 - 70.000 €"], "60.001 - 70.000 €"),
        (120_000, ["Under $100,000", "$100,000 - $150,000"], "$100,000 - $150,000"),
        (80_000, ["60-70k", "70-90k"], "70-90k"),
        (150_000, ["$120,000 - $149,999", "$150,000 and above"], "$150,000 and above"),
        (150_000, ["up to $149,999", "$150,000+"], "$150,000+"),
    ],
)
def test_pay_finds_its_range(amount: float, options: list[str], wanted: str) -> None:
    assert chosen(Answer(topic="salary_expectation", number=amount), options) == (wanted,)


def test_pay_that_stands_between_two_ranges_is_refused() -> None:
    assert chosen(Answer(topic="salary_expectation", number=60_000), ["€50k–60k", "€60k–70k"]) == ()


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        (["2018", "2019", "2020"], "2020"),
        (["January", "February", "March"], "March"),
        ([str(n) for n in range(1, 32)], "9"),
    ],
)
def test_a_part_of_a_day_is_found_in_its_list(options: list[str], wanted: str) -> None:
    answer = Answer(topic="date", date=PartialDate(year=2020, month=3, day=9))
    assert chosen(answer, options) == (wanted,)


def test_a_month_that_is_not_known_is_not_chosen() -> None:
    assert chosen(Answer(topic="date", date=PartialDate(year=2020)), ["January", "February"]) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Are you authorized to work in the U.S.?", ("US",)),
        ("Why do you want to work with us in Germany?", ("DE",)),
        ("Êtes-vous autorisé à travailler en France ou en Belgique ?", ("FR", "BE")),
        ("Can you commute to New Jersey?", ()),
        ("Puis-je travailler au Royaume-Uni", ("GB",)),
    ],
)
def test_the_countries_of_a_sentence_are_found(text: str, code: tuple[str, ...]) -> None:
    assert countries_in(text) == code


def test_every_country_is_read_in_every_way_it_is_written() -> None:
    for country in countries().values():
        names = (*country.names, country.code, country.alpha3)
        assert {country_code(name) for name in names} == {country.code}
        assert {citizen_of(name) for name in country.citizens} <= {country.code}


@given(st.text(max_size=20))
def test_nothing_written_breaks_the_readers(text: str) -> None:
    readers = (country_code, degree_of, fluency_of, span_of, days_of, month_of, partial_date, numbers_in)
    for read in readers:
        read(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020", (2020, None, None)),
        ("2020-03", (2020, 3, None)),
        ("2020-03-15", (2020, 3, 15)),
        ("15.03.2020", (2020, 3, 15)),
        ("03/2020", (2020, 3, None)),
        ("March 2020", (2020, 3, None)),
        ("15 mars 2020", (2020, 3, 15)),
        ("März 2020", (2020, 3, None)),
    ],
)
def test_a_day_is_read_as_far_as_it_is_said(text: str, day: tuple[int, int | None, int | None]) -> None:
    found = partial_date(text)
    assert found is not None
    assert (found.year, found.month, found.day) == day


@pytest.mark.parametrize("text", ["", "soon", "2020-13", "31.02.2020", "in 3 months", "12345"])
def test_what_is_no_day_is_not_read_as_one(text: str) -> None:
    assert partial_date(text) is None


def test_a_region_has_its_name_and_code() -> None:
    assert region_names("california", "US") == ("California", "CA")
    assert region_names("Zealand", "US") == ("Zealand", "")
