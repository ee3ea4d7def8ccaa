"""What every message of the wire has in common."""

from pydantic import BaseModel, ConfigDict


class Message(BaseModel):
    """A frozen message; unknown fields are ignored, so that either side may be newer."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", defer_build=True, json_schema_serialization_defaults_required=True
    )
