"""Answers to the extension, kind by kind: each module maps kinds to functions in `ANSWERS`; adding one is enough."""

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from companion.services.context import Context
from companion.web.login import Logins
from companion.web.wire import Message


@dataclass(frozen=True)
class Desk:
    """What an answer may use. `greeted` is told the version of the extension that says hello."""

    context: Context
    logins: Logins
    version: str
    greeted: Callable[[str], None]


# The second argument is the request type that `wire.KINDS` names for the kind.
Answer = Callable[[Desk, Any], Message]


@cache
def all_answers() -> dict[str, Answer]:
    """The function for each kind."""
    found: dict[str, Answer] = {}
    for module in pkgutil.iter_modules(__path__):
        found.update(import_module(f"{__name__}.{module.name}").ANSWERS)
    return found
