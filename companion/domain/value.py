"""The base of every value: frozen, strict about its fields, equal by content."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; unknown fields are refused, so a typing slip cannot lose data in silence."""

    model_config = ConfigDict(frozen=True, extra="forbid")
