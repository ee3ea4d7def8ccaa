"""An invented person with a full profile, for forms."""

from datetime import date

from companion.domain.form import DocumentRef
from companion.domain.profile import Profile
from companion.forms.facts import Facts

PROFILE = Profile.model_validate(
    {
        "basics": {
            "name": "Ines Vandermolen",
            "label": "Senior Backend Engineer",
            "email": "ines@vandermolen.example",
            "phone": "+49 1512 3456789",
            "url": "https://vandermolen.example",
            "summary": "Backend engineer who likes payments that arrive.",
            "location": {
                "address": "Ahornweg 12",
                "postalCode": "10115",
                "city": "Berlin",
                "countryCode": "DE",
                "region": "Berlin",
            },
            "profiles": [
                {
                    "network": "LinkedIn",
                    "username": "ines-vandermolen",
                    "url": "https://www.linkedin.com/in/ines-vandermolen",
                },
                {"network": "GitHub", "username": "inesvdm", "url": "https://github.com/inesvdm"},
            ],
        },
        "work": [
            {
                "name": "Nordlicht Software GmbH",
                "position": "Senior Backend Engineer",
                "location": "Berlin, Germany",
                "startDate": "2021-04",
                "summary": "Payments for shops.",
                "highlights": ["Cut the time of a payment by half."],
            },
            {
                "name": "Kupfer & Söhne AG",
                "position": "Software Engineer",
                "location": "Hamburg, Germany",
                "startDate": "2017-09",
                "endDate": "2021-03",
                "summary": "Stock keeping.",
            },
            {
                "name": "Blaupause Labs",
                "position": "Working Student",
                "location": "Berlin, Germany",
                "startDate": "2015-10",
                "endDate": "2017-08",
            },
        ],
        "education": [
            {
                "institution": "Technische Universität Berlin",
                "area": "Computer Science",
                "studyType": "Master of Science",
                "startDate": "2015-10",
                "endDate": "2017-09",
                "score": "1.3",
            },
            {
                "institution": "Universität Hamburg",
                "area": "Computer Science",
                "studyType": "Bachelor of Science",
                "startDate": "2012-10",
                "endDate": "2015-09",
            },
        ],
        "skills": [{"name": "Python"}, {"name": "PostgreSQL"}],
        "languages": [
            {"language": "German", "fluency": "Native speaker"},
            {"language": "English", "fluency": "Fluent"},
        ],
        "x-companion": {
            "given_name": "Ines",
            "middle_name": "Marie",
            "family_name": "Vandermolen",
            "preferred_name": "Ina",
            "pronouns": "she/her",
            "citizenship": "DE",
            "work_authorization": [
                {"country": "DE", "authorized": True, "sponsorship_required": False},
                {"country": "US", "authorized": False, "sponsorship_required": True},
            ],
            "willing_to_relocate": True,
            "notice_period": "3 months",
            "earliest_start": "2027-03-01",
            "salary_expectation": {"amount": 85000, "currency": "EUR", "period": "year"},
        },
    }
)
RESUME = DocumentRef(id=7, kind="resume", name="Ines Vandermolen.pdf", media_type="application/pdf", size=90_000)


def facts(*, country: str | None = None, company: str = "Globex", job_title: str = "Platform Engineer") -> Facts:
    """What a plan may know of her on the day of the tests."""
    return Facts(
        profile=PROFILE,
        today=date(2026, 11, 20),
        company=company,
        job_title=job_title,
        country=country,
        documents=(RESUME,),
    )
