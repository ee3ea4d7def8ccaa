"""Résumés as people have them, read into a profile: the file's text, its order on the page, and what it says. Pure."""
