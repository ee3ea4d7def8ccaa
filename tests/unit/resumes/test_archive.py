"""The tables of a profile's archive."""

from companion.resumes.archive import profile_of_tables

_TABLES = {
    "Profile": [
        {
            "First Name": "Ada",
            "Last Name": "Quill",
            "Headline": "Welder",
            "Summary": "Steel.",
            "Geo Location": "Leeds, England, United Kingdom",
            "Websites": "[PERSONAL:https://quill.example,OTHER:https://github.com/adaq]",
        }
    ],
    "Positions": [
        {
            "Company Name": "Kestrel Ltd",
            "Title": "Welder",
            "Description": "Did it",
            "Location": "Leeds",
            "Started On": "Mar 2020",
            "Finished On": "",
        },
        {"Company Name": "", "Title": "", "Started On": "2001"},
    ],
    "Education": [
        {
            "School Name": "Wharfe College",
            "Start Date": "2015",
            "End Date": "2018",
            "Degree Name": "BSc, Metallurgy",
        }
    ],
    "Skills": [{"Name": "TIG"}, {"Name": "TIG"}, {"Name": ""}],
    "Languages": [{"Name": "English", "Proficiency": "Native or bilingual proficiency"}],
    "Certifications": [{"Name": "EN ISO 9606", "Authority": "TWI", "Started On": "Jan 2021"}],
    "Email Addresses": [
        {"Email Address": "old@quill.example", "Primary": "No"},
        {"Email Address": "ada@quill.example", "Primary": "Yes"},
    ],
    "PhoneNumbers": [{"Number": "+44 113 496 0172", "Type": "Mobile"}],
}


def test_the_tables_are_read_into_one_profile() -> None:
    document = profile_of_tables(_TABLES).document()
    assert document["basics"]["email"] == "ada@quill.example"
    assert document["basics"]["location"] == {"city": "Leeds", "region": "England", "countryCode": "GB"}
    assert (document["basics"]["url"], document["basics"]["profiles"][0]["username"]) == (
        "https://quill.example",
        "adaq",
    )
    assert document["work"] == [
        {"name": "Kestrel Ltd", "position": "Welder", "location": "Leeds", "summary": "Did it", "startDate": "2020-03"}
    ]
    assert document["education"] == [
        {
            "institution": "Wharfe College",
            "studyType": "BSc",
            "area": "Metallurgy",
            "startDate": "2015",
            "endDate": "2018",
        }
    ]
    assert document["skills"] == [{"name": "TIG"}]
    assert document["x-companion"] == {"given_name": "Ada", "family_name": "Quill"}


def test_no_tables_give_an_empty_profile() -> None:
    assert profile_of_tables({}).document() == {"basics": {}}
    assert profile_of_tables({"Positions": [{}], "Other": [{"x": "y"}]}).document() == {"basics": {}}
