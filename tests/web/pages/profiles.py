"""An invented person with everything a profile can say, and their tracker."""

from typing import Any

from companion.services.documents import add_document
from companion.services.profile import replace_profile
from tests.services.resume_files import pdf
from tests.web.pages.tracker import Tracker

ADA: dict[str, Any] = {
    "basics": {
        "name": "Ada Vale",
        "email": "ada@vale.example",
        "phone": None,
        "summary": "Bakes bread.\nAnd cakes.",
        "location": {"city": "Leeds", "countryCode": "GB"},
        "x-mood": ["kept"],
    },
    "work": [
        {"name": "Crumb", "position": "Baker", "startDate": "2020-03", "highlights": ["Bread", "Rye"], "x-oven": 2},
        {"name": "Mill", "position": "Miller", "startDate": "2016", "endDate": "2020-02"},
    ],
    "skills": [{"name": "Baking", "keywords": ["rye", "sourdough"]}],
    "awards": [{"title": "Best loaf"}],
    "x-companion": {
        "given_name": "Ada",
        "work_authorization": [{"country": "GB", "authorized": True, "sponsorship_required": None}],
        "skill_years": {"Baking": 8.5},
        "salary_expectation": {"amount": 42000, "currency": "GBP", "period": "year"},
        "willing_to_relocate": False,
        "answers": [
            {"topic": "", "question": "Why bread?", "answer": "Smell.", "confirmed": True, "origin": "form", "x": 1},
            {"topic": "notice_period", "question": "Notice?", "answer": "Four weeks", "origin": "model"},
        ],
        "later": {"key": 1},
    },
}


def introduce(tracker: Tracker) -> None:
    """Give the tracker Ada's profile, with a version before it, and two files."""
    replace_profile(tracker.context, document={"basics": {"name": "A. Vale"}}, why="Imported from old.json.")
    replace_profile(tracker.context, document=ADA, why="Imported from ada.json.")
    add_document(tracker.context, name="Ada Vale.pdf", content=pdf())
    add_document(tracker.context, name="letter.txt", content=b"Dear", kind="cover_letter")
