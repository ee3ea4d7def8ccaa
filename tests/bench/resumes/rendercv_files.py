"""Résumés that RenderCV renders from known data, in each of its themes."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.resumes.words import HEADINGS, MONTHS, SHORT, heading, place

THEMES = ("classic", "sb2nov", "moderncv", "engineeringresumes", "engineeringclassic")
_ICONS = """#let fa-icon(name, ..args) = text(
  font: ("Font Awesome 7 Free", "Font Awesome 7 Brands"), weight: 900, fallback: true, ..args, name)
"""
_PACKAGE = '[package]\nname = "fontawesome"\nversion = "0.5.0"\nentrypoint = "lib.typ"\n'


VARIANTS: dict[str, dict[str, Any]] = {
    "classic title first": {
        "theme": "classic", "links": {"use_external_link_icon": False}, "page": {"show_last_updated_date": False},
        "header": {"use_icons_for_connections": False, "separator_between_connections": "|"},
        "entry_types": {"experience_entry": {"main_column_first_row_template": "**POSITION** | COMPANY", "date_and_location_column_template": "LOCATION\n\nDATE"}},
    },
    "sb2nov lengths": {"theme": "sb2nov", "entries": {"show_time_spans_in": [words[1] for words in HEADINGS.values()]}},
    "moderncv left": {"theme": "moderncv", "header": {"alignment": "left", "small_caps_for_name": True}, "section_titles": {"small_caps": True}, "text": {"font_family": "XCharter"}},
    "engineeringclassic one column": {
        "theme": "engineeringclassic",
        "entry_types": {"experience_entry": {"main_column_first_row_template": "**COMPANY** -- POSITION, LOCATION, DATE", "date_and_location_column_template": ""}},
    },
}  # fmt: skip
"""Themes with options of their own."""


def rendered(person: dict[str, Any], theme: str, design: dict[str, Any] | None = None) -> bytes:
    """The PDF. The icons' package, which it would fetch, is replaced by one that writes their names as glyphs."""
    import rendercv
    import rendercv_fonts
    import typst

    document = {"cv": _cv(person), "design": design or {"theme": theme}, "locale": _locale(person["lang"])}
    text = rendercv.create_contents_of_a_typst_file_from_a_python_dictionary(document)
    with TemporaryDirectory() as folder:
        package = Path(folder) / "preview" / "fontawesome" / "0.5.0"
        package.mkdir(parents=True)
        (package / "typst.toml").write_text(_PACKAGE)
        (package / "lib.typ").write_text(_ICONS)
        fonts = [str(path) for path in rendercv_fonts.paths_to_font_folders]
        pdf: bytes = typst.compile(text.encode(), package_path=folder, font_paths=fonts)
    return pdf


def _locale(lang: str) -> dict[str, Any]:
    return {
        "language": lang,
        "present": HEADINGS[lang][-1],
        "abbreviations_for_months": SHORT[lang].split(),
        "full_names_of_months": MONTHS[lang].split(),
    }


def _cv(person: dict[str, Any]) -> dict[str, Any]:
    basics = person["basics"]
    said = {
        "name": basics["name"],
        "location": place(person),
        "email": basics["email"],
        "phone": basics["phone"] if basics["phone"].startswith("+") else f"+1 {basics['phone']}",
        "website": basics["url"],
        "social_networks": [{"network": one["network"], "username": one["username"]} for one in basics["profiles"]],
        "sections": _sections(person),
    }
    return {key: value for key, value in said.items() if value}


def _sections(person: dict[str, Any]) -> dict[str, Any]:
    sections = {
        "summary": [person["basics"]["summary"]],
        "work": [_work(entry) for entry in person["work"]],
        "education": [_course(entry) for entry in person["education"]],
        "skills": [{"label": one["name"], "details": ", ".join(one["keywords"])} for one in person["skills"]],
        "languages": [{"label": one["language"], "details": one["fluency"]} for one in person["languages"]],
        "certificates": [{"bullet": _certificate(one)} for one in person["certificates"]],
    }
    return {heading(person, section): entries for section, entries in sections.items() if entries}


def _certificate(one: dict[str, Any]) -> str:
    return ", ".join(part for part in (one["name"], one["issuer"], one["date"]) if part)


def _work(entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "company": entry["name"],
        "position": entry["position"],
        "location": entry["location"],
        "start_date": entry["startDate"],
        "end_date": entry["endDate"] or "present",
        "highlights": entry["highlights"],
    }


def _course(entry: dict[str, Any]) -> dict[str, Any]:
    said = {
        "institution": entry["institution"],
        "degree": entry["studyType"],
        "area": entry["area"] or entry["studyType"],
        "start_date": entry["startDate"],
        "end_date": entry["endDate"],
        "highlights": [f"GPA: {entry['score']}"] if entry.get("score") else [],
    }
    if not entry["area"]:
        said["degree"] = None
    return {key: value for key, value in said.items() if value}
