"""The field families; each module lists its fields in `FIELDS`."""
