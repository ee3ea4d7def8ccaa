"""What kinds of background work there are: every use case that names a `TASK` is one; adding a file is the change."""

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Protocol

from pydantic import JsonValue

import companion.services as package
from companion.services.context import Context


class Progress(Protocol):
    """How background work tells how far it is."""

    def __call__(self, share: float, message: str, /) -> bool:
        """Report a share from 0 to 1 with a sentence; False when the person wants the work to stop."""


Result = dict[str, JsonValue]
Payload = Mapping[str, JsonValue]


@dataclass(frozen=True)
class TaskKind:
    """A kind of background work. `run` may be called again for work that a kill interrupted."""

    name: str
    run: Callable[[Context, Payload, Progress], Result]


@cache
def task_kinds() -> dict[str, TaskKind]:
    """All kinds by name."""
    modules = (import_module(f"{package.__name__}.{module.name}") for module in pkgutil.iter_modules(package.__path__))
    kinds = (getattr(module, "TASK", None) for module in modules)
    return {kind.name: kind for kind in kinds if isinstance(kind, TaskKind)}
