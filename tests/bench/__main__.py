"""`python -m tests.bench [NAME…]`: measures every budget, one file each, and prints one table.

A file `measure_<name>.py` takes part by its function `figures()`; adding the file is the whole change. The exit code
says whether every budget was met.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pytest

from tests.bench.figure import Figure, table


def main(wanted: Sequence[str]) -> int:
    """Measure the files named in `wanted`, all without one."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # every start would compile everything anew
    found = []
    for name in sorted(path.stem for path in Path(__file__).parent.glob("measure_*.py")):
        if not wanted or name.removeprefix("measure_") in wanted:
            sys.stderr.write(f"{name.removeprefix('measure_')} …\n")
            found += _figures(name)
    sys.stdout.writelines(f"{line}\n" for line in (*table(found), _load()))
    return 0 if all(figure.is_met for figure in found) else 1


def _figures(name: str) -> list[Figure]:
    try:
        return list(import_module(f"tests.bench.{name}").figures())
    except pytest.skip.Exception as reason:
        sys.stderr.write(f"  left out: {reason}\n")
        return []


def _load() -> str:
    if not hasattr(os, "getloadavg"):
        return ""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    busy = " (other programs were busy: times are too high, shares and ratios still compare)" if load > cores else ""
    return f"\nload {load:.1f} on {cores} cores{busy}"


sys.exit(main(sys.argv[1:]))
