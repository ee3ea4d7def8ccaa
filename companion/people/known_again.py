"""Who in an import is who in the tracker: by profile address, else by name and the day of the connection.

A profile's address can change, older exports have none, and two people can share a name; nobody may be doubled and no
two people joined.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from urllib.parse import unquote

from companion.domain.connections import KnownPerson
from companion.domain.person import NewConnection
from companion.domain.text import fold

_QUERY = re.compile(r"[?#]")
_BY_PROFILE = "url:"
_SAME_DAY = 1
"""Days by which two exports may tell one connection apart: some have the hour of another time zone."""


def profile_key(url: str) -> str:
    """What two addresses of one profile share, whatever country, protocol or spelling; empty without an address."""
    text = url.strip().casefold()
    host, _, path = (text.partition("//")[2] or text).partition("/")
    path = _QUERY.split(path, maxsplit=1)[0].rstrip("/")
    site = ".".join(host.split(":")[0].split(".")[-2:])
    return f"{site}/{unquote(path) if '%' in path else path}" if path else ""


def identity_of(person: NewConnection) -> str:
    """The text by which this person, and nobody else, is kept."""
    key = profile_key(person.url)
    return f"{_BY_PROFILE}{key}" if key else f"name:{fold(person.name)}|{person.connected_on or ''}"


def is_older_list(known: Sequence[KnownPerson], people: Sequence[NewConnection]) -> bool:
    """Whether a list was made before the one that `known` come from.

    An older list lacks those connected after the newest person in both; a newer one may lack one who left, and has
    others in their place. A single date, however wrong, decides nothing where people are in both.
    """
    latest = max((one.connected_on for one in known if one.connected_on), default=None)
    newest = max((new.connected_on for new in people if new.connected_on), default=None)
    if latest is None or newest is None:
        return latest is not None
    found = KnownPeople(known, set(), {profile_key(new.url) for new in people}).find_all(people)
    both = {one.id for one in found if one}
    shared = max((one.connected_on for one in found if one and one.connected_on), default=None)
    if shared is None:
        return newest < latest
    lacking = sum(one.id not in both and one.connected_on is not None and one.connected_on > shared for one in known)
    pairs = zip(people, found, strict=True)
    added = sum(one is None and new.connected_on is not None and new.connected_on > shared for new, one in pairs)
    return lacking >= added and (lacking > 1 or added > 0)


class KnownPeople:
    """The people in the tracker while an import goes through them; each is found at most once.

    `known` are those whom this import has not found yet, `identities` those of everybody. `file_keys` are the profile
    keys in the whole import: a known person whose address is among them is that one.
    """

    def __init__(self, known: Iterable[KnownPerson], identities: set[str], file_keys: Collection[str]) -> None:
        self._file_keys = file_keys
        self._by_profile: dict[str, KnownPerson] = {}
        self._by_name: defaultdict[str, dict[int, KnownPerson]] = defaultdict(dict)
        self._identities = identities
        for person in known:
            self._by_profile[_key_of(person)] = person
            self._by_name[fold(person.name)][person.id] = person

    def find_all(self, people: Sequence[NewConnection]) -> list[KnownPerson | None]:
        """For each of `people` who they are of those still to be found; None for somebody new.

        Addresses go first, then namesakes at the same company, so that nobody takes the history of another.
        """
        keys = [profile_key(new.url) for new in people]
        found = [self._taken(self._by_profile.get(key)) if key else None for key in keys]
        for same_company in (True, False):
            for place, (new, key) in enumerate(zip(people, keys, strict=True)):
                if found[place] is None:
                    found[place] = self._taken(self._by_name_and_day(new, key, same_company=same_company))
        return found

    def _taken(self, found: KnownPerson | None) -> KnownPerson | None:
        if found is not None:
            self._by_name[fold(found.name)].pop(found.id, None)
            self._by_profile.pop(_key_of(found), None)
        return found

    def free_identity(self, new: NewConnection) -> str:
        """The identity of somebody new; namesakes connected on one day are numbered."""
        plain = identity = identity_of(new)
        number = 1
        while identity in self._identities:
            number += 1
            identity = f"{plain}|{number}"
        self._identities.add(identity)
        return identity

    def new_identity(self, known: KnownPerson, person: NewConnection) -> str:
        """The identity of a known person as they are now: a profile's address is a better one than a name."""
        identity = identity_of(person)
        if identity in self._identities or not identity.startswith(_BY_PROFILE):
            return known.identity
        self._identities.add(identity)
        return identity

    def _by_name_and_day(self, new: NewConnection, key: str, *, same_company: bool) -> KnownPerson | None:
        namesakes = self._by_name.get(fold(new.name), {}).values()
        possible = [one for one in namesakes if self._may_be(one, new, key)]
        dated = [one for one in possible if one.connected_on and new.connected_on]
        if same_company:
            return next((one for one in dated if one.company == new.company), None)
        if dated:
            return dated[0]
        return possible[0] if len(possible) == 1 else None

    def _may_be(self, one: KnownPerson, new: NewConnection, key: str) -> bool:
        theirs = _key_of(one)
        if theirs and key and theirs in self._file_keys:
            return False
        if one.connected_on is None or new.connected_on is None:
            return not (theirs and key)
        return _days_between(one.connected_on, new.connected_on) <= _SAME_DAY


def _key_of(known: KnownPerson) -> str:
    """The key that the address gave when it was stored, without taking the address apart again."""
    return (
        known.identity.removeprefix(_BY_PROFILE) if known.identity.startswith(_BY_PROFILE) else profile_key(known.url)
    )


def _days_between(one: date, other: date) -> int:
    return abs((one - other).days)
