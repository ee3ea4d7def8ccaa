"""Answers to the extension, kind by kind: each module maps kinds to functions in `ANSWERS`; adding one is enough.

A kind that changes something acts in one transaction, which keeps every other change waiting. What is slow and writes
nothing, such as reading a page, goes before it: the function that `PREPARATIONS` names for the kind. The answer gets
what that returns instead of the request.
"""

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from companion.services.context import Context
from companion.web.login import Logins
from companion.web.message import Message


@dataclass(frozen=True)
class Desk:
    """What an answer may use. `greeted` is told the version of the extension that says hello."""

    context: Context
    logins: Logins
    version: str
    greeted: Callable[[str], None]


# The second argument is the request type that `wire.KINDS` names for the kind.
Answer = Callable[[Desk, Any], Message]
Preparation = Callable[[Desk, Any], Any]


@cache
def all_answers() -> dict[str, Answer]:
    """The function for each kind."""
    return {kind: answer for module in _modules() for kind, answer in module.ANSWERS.items()}


@cache
def all_preparations() -> dict[str, Preparation]:
    """The function that goes before the transaction, for each kind that has one."""
    return {kind: prepare for module in _modules() for kind, prepare in getattr(module, "PREPARATIONS", {}).items()}


def _modules() -> list[ModuleType]:
    return [import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
