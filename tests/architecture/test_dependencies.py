"""Nothing that is installed runs by itself at every start of Python: that is how stolen releases were spread."""

import site
import sysconfig
from pathlib import Path

# setuptools, coverage, virtualenv and editable installs of the project itself.
KNOWN = ("distutils-precedence.pth", "a1_coverage.pth", "_virtualenv.pth", "_job_companion.pth", "__editable__")


def test_no_package_runs_code_at_every_start_of_python() -> None:
    folders = {Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")} | {
        Path(folder) for folder in site.getsitepackages()
    }
    files = [file for folder in folders for file in folder.glob("*.pth") if not file.name.startswith(KNOWN)]
    running = [file.name for file in files if "import" in file.read_text(encoding="utf-8", errors="replace")]
    assert running == []
