"""Tokens and keys that nobody can guess."""

import secrets


def new_key() -> str:
    """A fresh idempotency key or one-time token: 32 URL-safe characters, 192 bits."""
    return secrets.token_urlsafe(24)
