"""Pages with the real widget libraries: one script of them all, built when the sources changed and kept otherwise."""

import hashlib
import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "build" / "laboratory"
LOCK = ROOT / "package-lock.json"
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
OPTIONS = (
    "--bundle",
    "--minify",
    "--format=iife",
    "--jsx=automatic",
    "--target=chrome122",
    '--define:process.env.NODE_ENV="production"',
    "--log-level=error",
    *(f"--loader:.{suffix}=dataurl" for suffix in ("png", "webp", "svg", "gif", "woff2")),
)


class NotBundled(Exception):
    """The sources of a page have a mistake; the message is the bundler's."""


def bundle(entry: Path) -> Path:
    """The script (`.js`) of the page that starts in `entry`; its styles, if any, stand beside it as `.css`.

    Needs `companion dev prepare`. Safe to call from several processes at once. Raises NotBundled.
    """
    entry = entry.resolve()
    name = f"{entry.stem}-{_digest([str(entry).encode()])}"
    inputs = BUILT / f"{name}.json"
    if inputs.exists():
        built = BUILT / f"{name}-{_content(json.loads(inputs.read_text(encoding='utf-8')))}"
        if built.is_dir():
            return built / "page.js"
    return _build(entry, name, inputs)


def styles(script: Path) -> str:
    """The style sheet of a bundle, empty where it has none."""
    sheet = script.with_suffix(".css")
    return sheet.read_text(encoding="utf-8") if sheet.exists() else ""


def _build(entry: Path, name: str, inputs: Path) -> Path:
    BUILT.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=BUILT, prefix=f".{name}-"))
    report = fresh / "inputs.json"
    command = (str(ESBUILD), str(entry), *OPTIONS, f"--outfile={fresh / 'page.js'}", f"--metafile={report}")
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise NotBundled(ended.stderr)
    used = [str(ROOT / path) for path in json.loads(report.read_text(encoding="utf-8"))["inputs"]]
    sources = sorted(path for path in used if "node_modules" not in path)
    built = BUILT / f"{name}-{_content(sources)}"
    try:
        fresh.rename(built)
    except OSError:  # another process was first
        if not built.is_dir():
            raise
    listed = fresh.with_suffix(".json")
    listed.write_text(json.dumps(sources), encoding="utf-8")
    listed.replace(inputs)
    return built / "page.js"


def _content(sources: Iterable[str]) -> str:
    paths = [Path(source) for source in sources]
    options = "\n".join(OPTIONS).encode()
    return _digest([options, LOCK.read_bytes(), *(path.read_bytes() for path in paths if path.exists())])


def _digest(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()[:16]
