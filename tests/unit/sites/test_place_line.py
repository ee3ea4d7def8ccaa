"""What the line of a card or header says about where."""

import pytest

from companion.domain.job import Workplace
from companion.sites.values.place_line import read_place_line


@pytest.mark.parametrize(
    ("line", "places", "workplace"),
    [
        ("Rotterdam, South Holland, Netherlands (Hybrid)", ("Rotterdam, South Holland, Netherlands",), "hybrid"),
        ("European Union (Remote)", ("European Union",), "remote"),
        ("Remote • 3d ago", (), "remote"),
        ("Fargo, North Dakota • Today", ("Fargo, North Dakota",), None),
        ("Remote • Berlin", ("Berlin",), "remote"),
        ("Hybrid - Kolkata", ("Kolkata",), "hybrid"),
        ("Hybrid work in Austin, TX 78701", ("Austin, TX 78701",), "hybrid"),
        ("Télétravail partiel à 44600 Saint-Nazaire", ("44600 Saint-Nazaire",), "hybrid"),
        ("Anywhere in the World", (), "remote"),
        ("Frankfurt (Oder)", ("Frankfurt (Oder)",), None),
        ("Stratford-on-Avon, England", ("Stratford-on-Avon, England",), None),
        ("", (), None),
    ],
)
def test_places_and_workplace_of_a_line_are_told_apart(
    line: str, places: tuple[str, ...], workplace: Workplace | None
) -> None:
    assert read_place_line(line) == (places, workplace)
