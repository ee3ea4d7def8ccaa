"""What cannot be read is answered with a sentence, and nothing else is ever raised."""

import contextlib
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.resumes.read import LARGEST, ResumeUnreadable, read_resume
from tests.bench.resumes.text_files import archive, paragraph
from tests.unit.resumes.pdf_files import PROTECTED, pdf

_TEXT = [(50.0, 60.0, 20.0, "Ada Quill"), (50.0, 90.0, 10.0, "ada.quill@example.org  +44 20 7946 0018")]


def _zipped(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return out.getvalue()


_BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>'


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("cv.pdf", b"", "empty"),
        ("cv.pdf", b" \n\0 ", "empty"),
        ("cv.pdf", pdf([_TEXT], extra=PROTECTED), "password"),
        ("cv.pdf", b"%PDF-1.7\nnothing of a PDF behind this", "damaged"),
        ("cv.pdf", b"not even the beginning of one", "damaged"),
        ("cv.pdf", pdf([[]]), "only pictures"),
        ("cv.pdf", pdf([[(50.0, 60.0, 10.0, "x")]] * 31), "31 pages"),
        ("cv.pdf", b"%PDF-" + bytes(LARGEST), "MB"),
        ("cv.docx", b"PK\x03\x04 cut off", "damaged"),
        ("cv.docx", _zipped(mimetype="x"), "no Word file"),
        ("cv.docx", _zipped(word__document_xml="<not closed"), "damaged"),
        ("cv.docx", _zipped(word__document_xml=_BOMB), "damaged"),
        ("cv.docx", _zipped(word__document_xml=" " * 31_000_000), "larger inside"),
        ("cv.docx", archive(""), "no text"),
        ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", ".docx"),
        ("cv.txt", bytes(range(256)) * 20, "no résumé"),
        ("cv.json", b'{"basics": ', "no valid JSON"),
        ("cv.json", b'{"name": "x"}', "no JSON Resume"),
        ("cv.json", b'{"work": [{"name": {"a": 1}}]}', "work.0.name"),
        ("cv.json", b'{"a":' * 5000, "no valid JSON"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(name: str, content: bytes, word: str) -> None:
    with pytest.raises(ResumeUnreadable) as problem:
        read_resume(name, content)
    assert word in problem.value.message
    assert problem.value.message.endswith(".")


def test_macros_in_a_word_file_are_not_looked_at() -> None:
    content = archive(
        paragraph("Ada Quill") + paragraph("ada.quill@example.org"), more={"word/vbaProject.bin": "Sub AutoOpen()"}
    )
    assert read_resume("cv.docm", content).profile.basics.email == "ada.quill@example.org"


_BEGINNINGS = (b"", b"%PDF-1.4\n", b"PK\x03\x04", b"{", b"\xd0\xcf\x11\xe0", b"\xff\xfe", b"# ", pdf([_TEXT])[:300])


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(_BEGINNINGS), st.binary(max_size=400), st.sampled_from(("cv", "cv.pdf", "cv.docx", "cv.json", ""))
)
def test_any_bytes_are_read_or_refused(beginning: bytes, rest: bytes, name: str) -> None:
    with contextlib.suppress(ResumeUnreadable):
        assert read_resume(name, beginning + rest).because is not None


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1200), st.binary(min_size=1, max_size=8))
def test_a_pdf_damaged_anywhere_is_read_or_refused(place: int, damage: bytes) -> None:
    whole = pdf([_TEXT])
    with contextlib.suppress(ResumeUnreadable):
        assert read_resume("cv.pdf", whole[:place] + damage + whole[place + len(damage) :]).because is not None


_WORDS = st.sampled_from(
    [
        "Experience",
        "Education",
        "2019 – 2021",
        "Jan 2020 - Present",
        "Acme Ltd",
        "Nurse",
        "•",
        "- did it",
        "\t",
        "a, b | c",
        "",
        "Ünïté",
        "(",
        "+44 20 7946 0018",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(_WORDS, max_size=4).map("  ".join), max_size=25).map("\n".join))
def test_any_lines_are_read_or_refused(text: str) -> None:
    with contextlib.suppress(ResumeUnreadable):
        assert read_resume("cv.txt", text.encode()).because is not None
