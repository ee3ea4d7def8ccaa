"""What a file that the person brings along says about them, whatever kind of file it is."""

import json
from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import JsonValue

from companion.adapters.archives import bare_name, is_archive, read_archive
from companion.adapters.file_types import ODT, RTF, type_of_file
from companion.adapters.tables import read_table
from companion.domain.errors import InvalidInput
from companion.domain.profile_parts import PARTS
from companion.domain.text import fold
from companion.domain.value import Value
from companion.services.profile_document import checked_document

_LARGEST = 10_000_000
_ARCHIVE_FILES = frozenset(
    ("Profile", "Profile Summary", "Positions", "Education", "Skills", "Languages", "Certifications", "Projects",
     "Email Addresses", "Phone Numbers", "PhoneNumbers", "Whatsapp Phone Numbers")
)  # fmt: skip
_COLUMNS = frozenset(
    ("name", "first name", "last name", "headline", "summary", "company name", "title", "started on", "finished on",
     "school name", "start date", "end date", "degree name", "proficiency", "authority", "url", "email address",
     "confirmed", "primary", "number", "type", "extension", "description", "location")
)  # fmt: skip
_SECTIONS = frozenset(str(part.path[0]) for part in PARTS) | {"volunteer", "awards", "publications", "interests"}


class ProfileFile(Value):
    """A file, read. `document` is what it says as a profile, `because` why its parts were read so."""

    kind: Literal["json", "archive", "resume"]
    document: dict[str, JsonValue]
    because: tuple[str, ...] = ()


def read_profile_file(*, name: str, content: bytes) -> ProfileFile:
    """What the file says; `InvalidInput` tells in a sentence why it says nothing."""
    if not content.strip():
        raise InvalidInput(f"The file “{name[:80]}” is empty.")
    if is_archive(content) and not name.casefold().endswith(".odt"):
        return _from_archive(content)
    if len(content) > _LARGEST:
        raise InvalidInput(
            f"“{name[:80]}” has {len(content) // 1_000_000} MB; a résumé of up to {_LARGEST // 1_000_000} MB can be "
            "read. Leave out the pictures, or save it again in a smaller size."
        )
    if _is_json(name, content):
        return ProfileFile(kind="json", document=_json(name, content))
    if type_of_file(content) in (ODT, RTF):
        raise InvalidInput("ODT and RTF files can be attached, but not read. Save it as PDF, DOCX or plain text.")
    from companion.resumes.read import read_resume

    found = read_resume(name, content)
    return ProfileFile(kind="resume", document=found.profile.document(), because=found.because)


def _is_json(name: str, content: bytes) -> bool:
    beginning = content.lstrip(b"\xef\xbb\xbf \r\n\t")[:2]
    return name.casefold().endswith(".json") or (beginning[:1] == b"{" and beginning != b"{\\")


def _json(name: str, content: bytes) -> dict[str, JsonValue]:
    try:
        document = json.loads(content)
    except UnicodeDecodeError:
        raise InvalidInput(f"“{name[:80]}” is no text. Export the profile as JSON again.") from None
    except json.JSONDecodeError as problem:
        raise InvalidInput(f"“{name[:80]}” is no valid JSON: look at line {problem.lineno}.") from None
    except RecursionError:
        raise InvalidInput(f"“{name[:80]}” has parts within parts without end. Export it again.") from None
    if not isinstance(document, dict) or (document and not _SECTIONS & document.keys()):
        raise InvalidInput(f"“{name[:80]}” is JSON, but no JSON Resume: it has no part such as “basics” or “work”.")
    return checked_document(document)


def _from_archive(content: bytes) -> ProfileFile:
    tables: dict[str, list[Mapping[str, str]]] = {}
    for path, part in read_archive(content, _ARCHIVE_FILES.__contains__).items():
        tables.setdefault(bare_name(path), []).extend(_rows(part))
    from companion.resumes.archive import profile_of_tables

    document = profile_of_tables(tables).document()
    names = [name for name, rows in tables.items() if rows]
    return ProfileFile(kind="archive", document=document, because=(f"Read from {', '.join(names)}.",) if names else ())


def _rows(content: bytes) -> Sequence[Mapping[str, str]]:
    """The rows of one file of an archive; one that is empty or unreadable stops no other."""
    try:
        table = read_table("part.csv", content, lambda header: fold(header) in _COLUMNS)
    except InvalidInput:
        return ()
    return [dict(zip(table.header, row, strict=True)) for row in table.rows]
