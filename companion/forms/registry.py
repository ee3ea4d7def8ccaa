"""All fields, found by looking into `forms/fields/`: adding a file is the whole change."""

import pkgutil
from functools import cache
from importlib import import_module

from companion.forms import fields as package
from companion.forms.field import Field


@cache
def all_fields() -> tuple[Field, ...]:
    """Every field of every family, the families in the order of their names."""
    modules = (f"{package.__name__}.{module.name}" for module in pkgutil.iter_modules(package.__path__))
    return tuple(field for name in sorted(modules) for field in getattr(import_module(name), "FIELDS", ()))


@cache
def field_by_id(field_id: str) -> Field | None:
    """The field of that id, None when there is none."""
    return next((field for field in all_fields() if field.id == field_id), None)


@cache
def family_of(field_id: str) -> str:
    """The family (the file's name) that lists the field, empty when there is none."""
    for module in pkgutil.iter_modules(package.__path__):
        listed = getattr(import_module(f"{package.__name__}.{module.name}"), "FIELDS", ())
        if any(field.id == field_id for field in listed):
            return module.name
    return ""
