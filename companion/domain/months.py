"""The months by name, in the languages of postings, forms and résumés."""

from functools import cache

from companion.domain.text import fold

_MONTHS = (
    "january jan januar jänner jaenner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia",
    "february feb februar feber février févr fév febrero fevereiro fev febbraio februari luty lutego",
    "march mar märz maerz mär mrz mars marzo março maart mrt maret marzec marca",
    "april apr avril avr abril abr aprile kwiecień kwietnia",
    "may mai mayo maio maggio mag mei maj maja",
    "june jun juni juin junio junho giugno giu czerwiec czerwca",
    "july jul juli juillet juil julio julho luglio lug lipiec lipca",
    "august aug août aou agosto ago ag augustus augusti agustus agu agt sierpień sierpnia",
    "september sep sept septembre septiembre setiembre setembro set settembre sett wrzesień września",
    "october oct oktober okt octobre octubre outubro out ottobre ott październik października",
    "november nov novembre noviembre novembro nopember listopad listopada",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre des desember grudzień grudnia",
)


@cache
def month_names() -> frozenset[str]:
    """Every name and abbreviation in small letters, with its accents and without."""
    return frozenset(name for names in _MONTHS for name in names.split()) | month_numbers().keys()


@cache
def month_numbers() -> dict[str, int]:
    """The month, from 1, of each name and abbreviation as `fold` gives it."""
    return {fold(name): number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
