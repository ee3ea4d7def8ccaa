"""What every stored shape has in common."""

from sqlmodel import SQLModel


class Row(SQLModel):
    """As rows do not validate, what would do it is not built."""

    model_config = {"defer_build": True}
