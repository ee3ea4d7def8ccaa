"""Everything we build on may be given on under the MIT license."""

import re
from importlib.metadata import Distribution, distribution

import pytest
from packaging.requirements import Requirement

from tests.architecture.tree import ROOT

FINE = re.compile(
    r"MIT|BSD|ISC|Apache|PSF|MPL|Mozilla|Unlicense|0BSD|OFL|Python Software|Public Domain|HPND", re.IGNORECASE
)
TEXT_ONLY = {"huey"}  # MIT, said in the file LICENSE alone
OPTIONAL_LGPL = {"psycopg", "psycopg-binary"}  # an extra, used unchanged, for PostgreSQL only


def _needed() -> list[str]:
    seen: set[str] = set()
    waiting = ["job-companion[all]"]
    while waiting:
        wanted = Requirement(waiting.pop())
        name = wanted.name.lower().replace("_", "-")
        extras = [*wanted.extras, ""]
        if name in seen and not wanted.extras:
            continue
        seen.add(name)
        for line in distribution(name).requires or ():
            needed = Requirement(line)
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(line.split(";")[0])
    return sorted(seen - {"job-companion"} - TEXT_ONLY - OPTIONAL_LGPL)


def _license(installed: Distribution) -> str:
    said = installed.metadata
    classifiers = [line for line in said.get_all("Classifier") or () if line.startswith("License")]
    stated = [text[:200] for name in ("License-Expression", "License") for text in said.get_all(name) or ()]
    return " ".join([*stated, *classifiers])


@pytest.mark.parametrize("name", _needed())
def test_the_license_of_what_we_build_on_is_permissive(name: str) -> None:
    said = _license(distribution(name))
    assert FINE.search(said), f"{name}: {said or 'says nothing'}"
    assert not re.search(r"\b(A?GPL|Elastic)", said.replace("LGPL", "")), f"{name}: {said}"


def test_our_own_license_is_in_the_package() -> None:
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
