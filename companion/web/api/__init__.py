"""JSON resources, one router per file."""
