"""Where a page says something: each source turns a page into raw claims, field by field."""
