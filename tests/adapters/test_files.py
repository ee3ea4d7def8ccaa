"""Private files: closed to others, healed, written whole; one lock for one process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion.adapters.files import Lock, ensure_home, ensure_token, read_json, read_text, write_private

posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


def test_a_token_is_made_once_and_kept(tmp_path: Path) -> None:
    made = ensure_token(tmp_path / "token")
    assert len(made) >= 40
    assert ensure_token(tmp_path / "token") == made
    assert (tmp_path / "token").read_text() == made


def test_an_empty_token_file_is_no_token(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("\n")
    assert len(ensure_token(tmp_path / "token")) >= 40


@posix
def test_what_is_open_to_others_is_closed(tmp_path: Path) -> None:
    home = tmp_path / "deep" / "home"
    home.mkdir(parents=True, mode=0o777)
    home.chmod(0o777)
    token = home / "token"
    token.write_text("secret")
    token.chmod(0o666)
    ensure_home(home)
    ensure_token(token)
    assert (home.stat().st_mode & 0o777, token.stat().st_mode & 0o777) == (0o700, 0o600)


@posix
def test_a_private_file_is_never_open_to_others(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        write_private(tmp_path / "file", "text")
    finally:
        os.umask(old)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@posix
def test_a_disk_that_takes_no_more_is_told_in_a_sentence_and_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "token"
    write_private(path, "old")
    script = (
        "import pathlib, resource, signal, sys\n"
        "from companion.adapters.files import write_private\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1, 1))\n"
        "write_private(pathlib.Path(sys.argv[1]), 'new and longer')"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=False, capture_output=True, text=True)
    assert "StorageProblem" in done.stderr
    assert "Free some disk space." in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["token"]
    assert path.read_text() == "old"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'"text"'])
def test_a_damaged_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "daemon.json").write_bytes(content)
    assert read_json(tmp_path / "daemon.json") is None
    assert read_json(tmp_path / "missing.json") is None
    assert read_text(tmp_path / "missing") == ""


def test_the_lock_is_held_by_one_process_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "daemon.lock"
    script = (
        "import sys, pathlib; from companion.adapters.files import Lock\n"
        "sys.exit(0 if Lock(pathlib.Path(sys.argv[1])).acquire() else 5)"
    )

    def other_gets_it() -> bool:
        return subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode == 0

    with Lock(path) as lock:
        assert lock.acquire()
        assert not other_gets_it()
    assert other_gets_it()
