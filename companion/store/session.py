"""The handle that `Database.read()` and `Database.write()` give; use cases pass it on and never look inside."""

from sqlmodel import Session

__all__ = ["Session"]
