"""The order of a page's text: columns, rows, running lines, files of all kinds."""

import json

import pytest

from companion.resumes.docx_lines import read_docx
from companion.resumes.pdf_lines import read_pdf
from companion.resumes.read import read_resume
from tests.bench.resumes.text_files import archive, paragraph
from tests.unit.resumes.pdf_files import pdf

_LEFT = ["Contact", "ada@quill.example", "Leeds, UK", "Skills", "Welding", "Soldering", "Languages", "English"]
_RIGHT = [
    "Ada Quill",
    "Profile",
    "Likes steel, clean seams and people who say what they mean in few words.",
    "Experience",
    "Senior Welder",
    "Kestrel Ltd",
    "2019 - 2021",
    "Education",
    "BSc Metallurgy",
    "Wharfe College",
]


def _column(left: float, top: float, texts: list[str]) -> list[tuple[float, float, float, str]]:
    return [(left, top + 15 * number, 10.0, text) for number, text in enumerate(texts)]


def test_two_columns_are_read_one_after_the_other() -> None:
    lines = read_pdf(pdf([_column(40, 60, _LEFT) + _column(220, 64, _RIGHT)])).lines
    assert [line.text for line in lines] == _LEFT + _RIGHT


def test_dates_at_the_margin_stay_in_their_rows() -> None:
    rows = ["2019 - 2021", "2015 - 2019", "2012 - 2015", "2010 - 2012"]
    names = ["Welder, Kestrel Ltd", "Fitter, Finch Ltd", "Helper, Marsh Ltd", "Trainee, Tully Ltd"]
    lines = read_pdf(pdf([_column(40, 60, rows) + _column(140, 60, names)])).lines
    assert [line.text for line in lines] == [f"{a}\t{b}" for a, b in zip(rows, names, strict=True)]


def test_what_stands_on_every_page_is_read_once() -> None:
    page = [(250.0, 20.0, 8.0, "Ada Quill - confidential"), (290.0, 820.0, 8.0, "Page 1 of 2")]
    lines = read_pdf(
        pdf([page + _column(40, 60, _RIGHT), page + _column(40, 60, ["Further things that were done"])])
    ).lines
    assert [line.text for line in lines].count("Ada Quill - confidential") == 1
    assert not any("Page 1" in line.text for line in lines)


def test_a_word_file_is_read_with_its_boxes_tables_header_and_links() -> None:
    box = (
        "<w:p><w:r><w:pict><w:txbxContent>"
        + paragraph("Skills")
        + paragraph("Welding, Soldering")
        + "</w:txbxContent></w:pict></w:r></w:p>"
    )
    table = (
        "<w:tbl><w:tr><w:tc>"
        + paragraph("2019 - 2021")
        + "</w:tc><w:tc>"
        + paragraph("Senior Welder")
        + paragraph("Kestrel Ltd")
        + "</w:tc></w:tr></w:tbl>"
    )
    control = "<w:sdt><w:sdtContent>" + paragraph("Ada Quill", style="Title") + "</w:sdtContent></w:sdt>"
    namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    header = {"word/header1.xml": f"<w:hdr {namespace}>{paragraph('ada@quill.example')}</w:hdr>"}
    content = archive(
        control + paragraph("Experience", style="Heading1") + table + box, ("https://github.com/adaq",), header
    )
    document = read_resume("cv.docx", content).profile.document()
    assert document["basics"]["name"] == "Ada Quill"
    assert document["basics"]["email"] == "ada@quill.example"
    assert document["basics"]["profiles"][0]["username"] == "adaq"
    assert document["work"] == [
        {"name": "Kestrel Ltd", "position": "Senior Welder", "startDate": "2019", "endDate": "2021"}
    ]
    assert [one["name"] for one in document["skills"]] == ["Welding", "Soldering"]


def test_deleted_and_hidden_text_of_a_word_file_is_not_read() -> None:
    deleted = (
        "<w:p><w:del><w:r><w:delText>old</w:delText><w:t>old</w:t></w:r></w:del><w:r><w:t>new text</w:t></w:r></w:p>"
    )
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
    assert [line.text for line in read_docx(archive(deleted + hidden)).lines] == ["new text"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_its_encoding(encoding: str) -> None:
    assert read_resume("cv.txt", "Jörg Bäumler\nj@b.example\n".encode(encoding)).profile.basics.name == "Jörg Bäumler"


def test_a_json_resume_comes_back_as_it_is() -> None:
    document = {"basics": {"name": "Ada"}, "volunteer": [{"x": 1}], "meta": {"theme": "plain"}}
    assert read_resume("cv.json", json.dumps(document).encode()).profile.document() == document
