"""One browser for all journeys of a file; every journey begins with an empty tracker."""

from collections.abc import Iterator

import pytest

from tests.browser.journey import Journey
from tests.browser.machine import running_machine
from tests.laboratory.filling import Laboratory


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """One machine for all of them."""
    with running_machine(tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("profile")) as machine:
        yield machine


@pytest.fixture(scope="module")
def laboratory(machine: Journey, tmp_path_factory: pytest.TempPathFactory) -> Laboratory:
    """The machine, with a person who has a profile and a résumé."""
    return Laboratory(machine, tmp_path_factory.mktemp("resume"))


@pytest.fixture
def journey(machine: Journey) -> Iterator[Journey]:
    """The machine with an empty tracker and no page open but one."""
    for job in machine.jobs():
        machine.ask(f"/api/jobs/{job['id']}", method="DELETE")
    machine.begin()
    yield machine
    for page in machine.context.pages[1:]:
        page.close()
