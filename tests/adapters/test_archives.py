"""ZIP files are opened without trust: damaged, protected, nested and exploding ones are refused in a sentence."""

import zipfile
from io import BytesIO

import pytest

from companion.adapters.archives import bare_name, is_archive, read_archive
from companion.domain.errors import InvalidInput


def packed(files: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def is_wanted(name: str) -> bool:
    return name == "Connections"


def test_only_wanted_files_are_read_wherever_they_lie() -> None:
    others = {"messages.csv": b"3", "__MACOSX/Connections.csv": b"4"}
    files = {"A/Connections.csv": b"1", "Connections_2.csv": b"2", **others}
    assert read_archive(packed(files), is_wanted) == {"A/Connections.csv": b"1", "Connections_2.csv": b"2"}


def test_a_number_and_a_folder_are_no_part_of_a_name() -> None:
    assert bare_name("Jobs\\Job Applications_1.csv") == "Job Applications"


def test_an_excel_file_is_no_archive() -> None:
    assert not is_archive(packed({"xl/workbook.xml": b"", "[Content_Types].xml": b"<x/>"}))
    assert is_archive(packed({"Connections.csv": b"x"}))


def test_an_archive_around_another_one_is_refused() -> None:
    with pytest.raises(InvalidInput, match=r"another ZIP, “inner\.zip”"):
        read_archive(packed({"inner.zip": packed({"Connections.csv": b"1"})}), is_wanted)


def test_an_archive_with_nothing_to_use_is_refused() -> None:
    with pytest.raises(InvalidInput, match=r"no Connections\.csv"):
        read_archive(packed({"holiday.jpg": b"1"}), is_wanted)


def test_a_protected_archive_is_refused() -> None:
    content = bytearray(packed({"Connections.csv": b"1"}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(InvalidInput, match="protected by a password"):
        read_archive(bytes(content), is_wanted)


@pytest.mark.parametrize("cut", [40, -30])
def test_a_damaged_archive_is_refused(cut: int) -> None:
    content = packed({"Connections.csv": b"1" * 1000})[:cut]
    with pytest.raises(InvalidInput, match="damaged"):
        read_archive(content, is_wanted)


def test_damaged_contents_are_refused() -> None:
    content = bytearray(packed({"Connections.csv": bytes(range(256)) * 20}))
    content[80:120] = b"\0" * 40
    with pytest.raises(InvalidInput, match="damaged"):
        read_archive(bytes(content), is_wanted)


def test_an_exploding_archive_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(InvalidInput, match="unpacks to far more"):
        read_archive(packed({"Connections.csv": b"\0" * 50_000_000}), is_wanted)


def test_an_archive_of_thousands_of_files_is_refused() -> None:
    with pytest.raises(InvalidInput, match="more than 5,000 files"):
        read_archive(packed({f"{number}.txt": b"" for number in range(5_001)}), is_wanted)


def test_a_lie_about_the_size_is_found_out() -> None:
    content = bytearray(packed({"Connections.csv": b"\0" * 5_000_000}))
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(InvalidInput, match="damaged"):
        read_archive(bytes(content), is_wanted)
