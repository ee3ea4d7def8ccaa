"""Which language and country a page speaks from; it decides what "03/04/2026" and "$" mean."""

from companion.domain.value import Value
from companion.sites.page import Page

_COUNTRY_OF_DOMAIN = {"uk": "GB", "co.uk": "GB", "usajobs.gov": "US", "gov": "US"}
_GENERIC_DOMAINS = frozenset("com org net io co ai dev app jobs careers info biz eu tv me work hr xyz tech".split())


class Locale(Value):
    """Language (ISO 639-1, lower case) and country (ISO 3166-1 alpha-2, upper case); empty when unknown."""

    language: str = ""
    country: str = ""

    @property
    def month_first(self) -> bool:
        """Whether 03/04/2026 means the fourth of March here."""
        return self.country in ("US", "PH") or (not self.country and self.language in ("", "en"))


def locale_of(page: Page) -> Locale:
    """The locale of the page: its `lang` attribute, then `og:locale`, and its host's country domain."""
    declared = page.attribute("html[lang]", "lang") or page.meta("og:locale") or ""
    language, _, region = declared.replace("_", "-").partition("-")
    country = region[:2].upper() if len(region) == 2 and region.isalpha() else ""
    return Locale(language=language[:2].casefold(), country=_country_of_host(page.host) or country)


def _country_of_host(host: str) -> str:
    ending = host.rsplit(".", 1)[-1]
    if len(ending) != 2 or ending in _GENERIC_DOMAINS:
        return "US" if ending == "gov" else ""
    return _COUNTRY_OF_DOMAIN.get(ending, ending.upper())
