"""Opens ZIP files that people bring along, without trusting a word they say about their own size."""

import re
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import PurePosixPath

from companion.domain.errors import InvalidInput

_FILES_LIMIT = 5_000
_UNPACKED_LIMIT = 200_000_000
_RATIO_LIMIT = 300
_SMALL = 10_000_000
_ENCRYPTED = 0x1
_NUMBERED = re.compile(r"_\d+$")


def is_archive(content: bytes) -> bool:
    """Whether this is a ZIP of files; an Excel file is a ZIP too, but none to be unpacked."""
    if not content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return "[Content_Types].xml" not in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return True


def read_archive(content: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The files whose bare name, without folder, number and ending, is `wanted`, by their path in the ZIP.

    `InvalidInput` with a sentence for a damaged, a protected and a malicious ZIP, and for one around another ZIP.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _read(archive, wanted)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise InvalidInput("The ZIP is damaged or was not loaded to its end. Download it again.") from error


def bare_name(path: str) -> str:
    """The name by which an export calls a file: “Jobs/Job Applications_1.csv” is “Job Applications”."""
    return _NUMBERED.sub("", PurePosixPath(path.replace("\\", "/")).stem)


def _read(archive: zipfile.ZipFile, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    parts = [part for part in archive.infolist() if not part.is_dir()]
    if len(parts) > _FILES_LIMIT:
        raise InvalidInput(f"The ZIP holds more than {_FILES_LIMIT:,} files, which no data export does.")
    chosen = [part for part in parts if _is_csv(part) and wanted(bare_name(part.filename))]
    if not chosen:
        raise InvalidInput(_nothing_found(parts))
    if any(part.flag_bits & _ENCRYPTED for part in chosen):
        raise InvalidInput("The ZIP is protected by a password. Unpack it and choose the files in it.")
    _refuse_bomb(chosen)
    return _within_limit(archive, chosen)


def _within_limit(archive: zipfile.ZipFile, chosen: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    """The contents, read no further than the limit, whatever sizes the ZIP announced."""
    contents: dict[str, bytes] = {}
    left = _UNPACKED_LIMIT
    for part in chosen:
        with archive.open(part) as stream:
            contents[part.filename] = stream.read(left + 1)
        left -= len(contents[part.filename])
        if left < 0:
            raise InvalidInput(_too_much())
    return contents


def _refuse_bomb(chosen: list[zipfile.ZipInfo]) -> None:
    unpacked, packed = sum(part.file_size for part in chosen), sum(part.compress_size for part in chosen)
    if unpacked > _UNPACKED_LIMIT or (unpacked > _SMALL and unpacked > packed * _RATIO_LIMIT):
        raise InvalidInput(_too_much())


def _too_much() -> str:
    return "The ZIP unpacks to far more than a data export holds, so it was not opened. Download it again."


def _nothing_found(parts: list[zipfile.ZipInfo]) -> str:
    inner = next((part.filename for part in parts if part.filename.casefold().endswith(".zip")), None)
    if inner is not None:
        return f"The ZIP holds another ZIP, “{inner[-80:]}”. Unpack it once and choose the inner one."
    return "The ZIP holds no Connections.csv and no other file that can be used. Choose the ZIP of your data export."


def _is_csv(part: zipfile.ZipInfo) -> bool:
    return part.filename.casefold().endswith(".csv") and "__MACOSX" not in part.filename
