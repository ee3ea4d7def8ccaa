"""Words around what a question asks that say nothing of it: "please enter your …"."""

from companion.forms.worded import table

FILLER = frozenset(word for words in table("filler").values() for word in str(words).split())
"""Folded words of all languages. "State" is none of them, it is also a part of an address."""
