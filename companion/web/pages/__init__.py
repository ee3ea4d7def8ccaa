"""The tracker, one page per file."""
