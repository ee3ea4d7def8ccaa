"""Application forms: which question is which, what the person would answer, which option says that. Pure."""
