"""A folder of the person's own files: closed to others, each file written whole."""

from contextlib import suppress
from pathlib import Path, PurePath

from companion.adapters.files import ensure_home, write_private_bytes
from companion.domain.errors import NotFound, StorageProblem


class PrivateFolder:
    """The files in `folder`, which is made with the first one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: PurePath, content: bytes) -> None:
        """Keep `content` at `path`; raises `StorageProblem` when the disk is full or closed."""
        ensure_home(self._folder)
        write_private_bytes(self._folder / path, content)

    def read(self, path: PurePath) -> bytes:
        """The content at `path`; raises `NotFound` when somebody took the file away."""
        try:
            return (self._folder / path).read_bytes()
        except FileNotFoundError:
            raise NotFound(f"The file is no longer in {self._folder}. Add it again.") from None
        except OSError as problem:
            raise StorageProblem(f"A file in {self._folder} cannot be read: {problem.strerror}.") from problem

    def drop(self, path: PurePath) -> None:
        """Delete what is at `path`; harmless when nothing is."""
        with suppress(FileNotFoundError):
            (self._folder / path).unlink()
