"""Kinds of background work, one per file: a module exports `KIND` and `run(work: Work) -> dict`.

A task may be run again after a kill, so `run` must come to the same end when part of it was done before.
"""

import pkgutil
from importlib import import_module

from companion.work.work import TaskFunction


def task_functions() -> dict[str, TaskFunction]:
    """The function of each kind."""
    modules = [import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    return {module.KIND: module.run for module in modules}
