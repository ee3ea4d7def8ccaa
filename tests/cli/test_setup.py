"""`companion setup` for a browser with its own profile folder."""

import json
import os
import subprocess
import sys
from pathlib import Path


def setup(home: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """The command, run to its end."""
    command = [sys.executable, "-m", "companion", "setup", "--user-data-dir", str(folder)]
    environment = {**os.environ, "COMPANION_HOME": str(home)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_the_manifest_lies_in_the_profile_folder_and_names_a_launcher_that_is_there(tmp_path: Path) -> None:
    done = setup(tmp_path / "home", tmp_path / "a profile")
    manifest = tmp_path / "a profile" / "NativeMessagingHosts" / "com.jobcompanion.host.json"
    assert (done.returncode, done.stdout.strip()) == (0, str(manifest))
    launcher = Path(json.loads(manifest.read_text())["path"])
    assert launcher.is_file()
    assert str(tmp_path / "home") in launcher.read_text()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = setup(tmp_path / "home", tmp_path / "file")
    assert done.returncode == 2
    assert str(tmp_path / "file") in done.stderr
    assert "Traceback" not in done.stderr
