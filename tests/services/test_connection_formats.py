"""Lists of connections in every form in which they come, read with exact counts."""

import codecs
from datetime import date
from io import BytesIO
from typing import Any

import pytest

from companion.domain.connections import ParsedConnections
from companion.domain.errors import InvalidInput
from companion.services.connection_files import connections_in
from companion.services.context import Context
from tests.services.lists import ANA, BEN, DAY_ONLY, PLAIN, PREAMBLE, ZOE, table, usual


def read(context: Context, content: str | bytes, **more: Any) -> ParsedConnections:
    raw = content if isinstance(content, bytes) else content.encode()
    return connections_in(context, name="Connections.csv", content=raw, **more)[1]


ENCODED = {
    "utf-8": usual().encode(),
    "utf-8 with a mark": codecs.BOM_UTF8 + usual().encode(),
    "utf-16": usual().encode("utf-16"),
    "utf-16 big endian with a mark": codecs.BOM_UTF16_BE + usual().encode("utf-16-be"),
    "utf-16 without a mark": usual().encode("utf-16-le"),
    "CRLF": usual(end="\r\n", preamble=PREAMBLE.replace("\n", "\r\n")).encode(),
    "CR": usual(end="\r", preamble=PREAMBLE.replace("\n", "\r")).encode(),
    "without the notes": usual(preamble="").encode(),
    "zero bytes": usual().replace("Probe", "Pro\0be").encode(),
    "without the last line break": usual().rstrip("\n").encode(),
    "blank lines": usual().replace("\n,,", "\n\n\n,,").encode(),
}


@pytest.mark.parametrize("form", ENCODED)
def test_an_export_is_read_with_exact_counts(context: Context, form: str) -> None:
    parsed = read(context, ENCODED[form])
    assert (parsed.rows, len(parsed.people), parsed.date_only, parsed.skipped) == (4, 3, 1, {})
    ben, zoe, ana = parsed.people
    assert (ben.name, ben.company, ben.position) == ("Ben 🚀 Probe", "Yahoo, Inc.", "Head of Bread, EMEA")
    assert (zoe.name, zoe.company, zoe.connected_on) == ("Zoë Sampleová", "", date(2024, 10, 7))
    assert (ana.name, ana.email, ana.connected_on) == ("Ana Muster, MBA", "ana@example.com", date(2019, 5, 21))
    assert ana.url == "https://www.linkedin.com/in/ana-m%C3%BCster"
    assert parsed.unusual == ()


def test_windows_letters_are_read(context: Context) -> None:
    parsed = read(context, table(("José", "Núñez", "", "", "Café Olé", "Jefe", "01 Dec 2025")).encode("cp1252"))
    assert (parsed.people[0].name, parsed.people[0].company) == ("José Núñez", "Café Olé")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_is_read(context: Context, delimiter: str) -> None:
    parsed = read(context, table((*ANA, "01 Dec 2025"), (*BEN, "02 Dec 2025"), delimiter=delimiter))
    assert [person.company for person in parsed.people] == ["IBM", "Yahoo, Inc."]


def test_an_export_of_2018_has_no_addresses_and_a_time_of_day(context: Context) -> None:
    header = ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")
    parsed = read(context, table(("Ana", "Muster", "", "IBM", "Baker", "4/11/18, 9:15 AM"), header=header))
    assert parsed.people[0].connected_on == date(2018, 4, 11)


def test_a_table_that_a_spanish_spreadsheet_saved_again_is_read(context: Context) -> None:
    header = ("Nombre", "Apellidos", "Empresa", "Cargo", "Fecha de conexión")
    rows = (("Ana", "Muster", "IBM", "Jefa", "18-sep-20"), ("Ben", "Probe", "SEAT", "Jefe", "01 Dec 2016"))
    parsed = read(context, table(*rows, header=header, delimiter=";").encode("cp1252"))
    assert [person.connected_on for person in parsed.people] == [date(2020, 9, 18), date(2016, 12, 1)]
    assert parsed.people[0].position == "Jefa"
    assert any("“Cargo” as position" in sentence for sentence in parsed.unusual)


def test_translated_headers_are_understood(context: Context) -> None:
    header = ("Vorname", "Nachname", "URL", "E-Mail-Adresse", "Unternehmen", "Position", "Verbunden am")
    parsed = read(context, table((*ANA, "01 Dec 2025"), header=header))
    assert parsed.people == read(context, table((*ANA, "01 Dec 2025"))).people


def test_columns_may_be_reordered_and_added(context: Context) -> None:
    header = ("Met at", "Company", "Last Name", "Connected On", "First Name")
    parsed = read(context, table(("Fair", "IBM", "Muster", "01 Dec 2025", "Ana"), header=header))
    assert (parsed.people[0].name, parsed.people[0].company) == ("Ana Muster", "IBM")
    assert "These columns are left out: “Met at”." in parsed.unusual


def test_the_person_can_say_what_a_column_means(context: Context) -> None:
    content = table(("IBM", "Ana", "Muster"), header=("Where", "Who", "Also"))
    with pytest.raises(InvalidInput, match=r"names of people\. The columns are: Where, Who, Also"):
        read(context, content)
    mapping = {"Where": "company", "Who": "first_name", "Also": "last_name"}
    (person,) = read(context, content, mapping=mapping).people
    assert (person.name, person.company) == ("Ana Muster", "IBM")


@pytest.mark.parametrize(
    ("full", "first", "last"),
    [
        ("Ana Muster", "Ana", "Muster"),
        ("Muster, Ana María", "Ana María", "Muster"),
        ("de la Cruz, Juan", "Juan", "de la Cruz"),
        ("de la Cruz, Juan, MBA, Ph.D.", "Juan", "de la Cruz, MBA, Ph.D."),
        ("Ana Muster, MBA", "Ana", "Muster, MBA"),
        ("Ana Muster, Ph.D., PMP", "Ana", "Muster, Ph.D., PMP"),
        ("Max Muster, Jr.", "Max", "Muster, Jr."),
        ("Muster, III", "Muster", "III"),
        ("Ana", "Ana", ""),
    ],
)
def test_a_name_in_one_column_is_taken_apart(context: Context, full: str, first: str, last: str) -> None:
    (person,) = read(context, table((full, "IBM"), header=("Name", "Company"))).people
    assert (person.first_name, person.last_name) == (first, last)


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("03/04/2021", "25/12/2020", date(2021, 4, 3)),
        ("03/04/2021", "12/25/2020", date(2021, 3, 4)),
        ("2021-04-03", "2020-12-25", date(2021, 4, 3)),
        ("3.4.2021", "25.12.2020", date(2021, 4, 3)),
        ("Apr 3, 2021", "Dec 25, 2020", date(2021, 4, 3)),
        ("2021-04-03 00:00:00", "2020-12-25 00:00:00", date(2021, 4, 3)),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_other_dates(
    context: Context, first: str, second: str, day: date
) -> None:
    parsed = read(context, table((*ANA, first), (*BEN, second)))
    assert parsed.people[0].connected_on == day
    assert parsed.unusual == ()


def test_dates_that_tell_no_order_are_pointed_out(context: Context) -> None:
    parsed = read(context, table((*ANA, "03/04/2021")))
    assert "“03/04/2021” is taken as 4 March 2021" in parsed.unusual[0]


def test_dates_from_the_future_and_no_dates_are_left_out_and_named(context: Context) -> None:
    parsed = read(context, table((*ANA, "01 Dec 2031"), (*BEN, "soon")))
    assert [person.connected_on for person in parsed.people] == [None, None]
    assert parsed.unusual == (
        "Some dates were not understood and are left out: “soon”.",
        "Some dates lie in the future and are left out: “01 Dec 2031”.",
    )


def test_what_is_cut_off_at_the_end_is_left_out(context: Context) -> None:
    parsed = read(context, table((*ANA, "01 Dec 2025")) + "Ben,Probe,https://www.linkedin.com/in/ben,,Yah")
    assert [(person.name, person.company) for person in parsed.people][1] == ("Ben Probe", "")
    assert "ends in the middle of its last row" in parsed.unusual[0]
    assert read(context, table((*ANA, "01 Dec 2025")) + "Be").skipped == {"cut_off": 1}


def test_rows_that_are_no_people_are_counted_by_reason(context: Context) -> None:
    rows = (
        (*ANA, "01 Dec 2025"),
        (*ANA, "01 Dec 2025"),
        ("", "", "", "who@example.com", "IBM", "", "01 Dec 2025"),
        (*DAY_ONLY, "01 Dec 2025"),
        (*ZOE, "01 Dec 2025"),
    )
    parsed = read(context, table(*rows))
    assert (parsed.rows, len(parsed.people), parsed.date_only) == (5, 2, 1)
    assert parsed.skipped == {"duplicate": 1, "no_name": 1}


def test_formulas_stay_text(context: Context) -> None:
    row = ("=1+1", "@SUM(A1)", "", "", '=HYPERLINK("http://x")', "+cmd|' /C calc'!A0", "01 Dec 2025")
    (person,) = read(context, table(row)).people
    assert (person.first_name, person.last_name) == ("=1+1", "@SUM(A1)")
    assert person.position == "+cmd|' /C calc'!A0"


def test_damaged_letters_are_pointed_out(context: Context) -> None:
    parsed = read(context, table(("Jos\N{REPLACEMENT CHARACTER}", "N", "", "", "IBM", "", "01 Dec 2025")))
    assert "damaged before they came here" in parsed.unusual[0]


REFUSED = {
    "empty": (b"", "is empty"),
    "blank": (b" \n \n", "is empty"),
    "a header alone": (table().encode(), "a header and no rows"),
    "a web page": (b"<!DOCTYPE html><html><body>Sign in</body></html>", "a web page"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 300, "a picture"),
    "bytes": (bytes(range(256)) * 40, "No column|no text file"),
    "messages": (
        b"CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,CONTENT\n1,x,Ana,Ben,2025-01-01,Hi\n",
        "“Messages” of your data export",
    ),
    "positions": (
        b"Company Name,Title,Description,Location,Started On,Finished On\nIBM,Baker,,,Jan 2020,\n",
        "“Positions” of your data export",
    ),
    "skills": (b"Name\nBaking\n", "“Skills” of your data export"),
    "invitations": (b"From,To,Sent At,Message,Direction\nAna,Ben,1/1/25,Hi,OUTGOING\n", "“Invitations”"),
    "recommendations": (
        b"First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nA,B,C,D,E,F,G\n",
        "“Recommendations”",
    ),
    "names alone": (b"First Name,Last Name\nAna,Muster\n", "neither companies nor anything else"),
    "prose": (b"Dear Sir or Madam\nI am writing to you\n", "No column is known to hold the names"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_list_of_connections_is_refused_in_a_sentence(context: Context, kind: str) -> None:
    content, sentence = REFUSED[kind]
    with pytest.raises(InvalidInput, match=sentence):
        read(context, content)


def test_fifty_thousand_people_at_one_company_are_read(context: Context) -> None:
    rows = (
        ("Ana", f"M{number}", f"linkedin.com/in/a{number}", "", "IBM", "", "01 Dec 2025") for number in range(50_000)
    )
    assert len(read(context, table(*rows)).people) == 50_000


def test_the_header_of_an_export_is_plain(context: Context) -> None:
    assert set(read(context, usual()).mapping) == set(PLAIN)


def test_an_excel_file_is_read(context: Context) -> None:
    from openpyxl import Workbook

    book, out = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in (["Notes:"], list(PLAIN), [*ANA, date(2019, 5, 21)], [None] * 6 + [date(2020, 1, 1)]):
        sheet.append(row)
    book.save(out)
    parsed = read(context, out.getvalue())
    assert (parsed.rows, parsed.date_only) == (2, 1)
    assert (parsed.people[0].name, parsed.people[0].connected_on) == ("Ana Muster, MBA", date(2019, 5, 21))
