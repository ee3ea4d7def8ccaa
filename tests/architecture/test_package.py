"""The installed package works outside a checkout, extension included."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, named, tracked


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_every_file_of_program_and_extension(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    program = {named(path) for path in tracked() if named(path).startswith(("companion/", "native_host/"))}
    extension = {named(path) for path in tracked() if named(path).startswith(("extension/", "manifest.json"))}
    assert program - packed == set()
    assert {f"companion/browser_extension/{name}" for name in extension} - packed == set()


def test_the_installed_command_knows_its_extension(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    done = subprocess.run(
        (sys.executable, "-m", "companion", "status", "--json"),
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed), "COMPANION_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3, done.stderr
    folder = Path(json.loads(done.stdout)["extension_dir"])
    assert folder.is_relative_to(installed)
    assert (folder / "manifest.json").is_file()
