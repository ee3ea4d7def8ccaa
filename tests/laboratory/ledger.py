"""Questions that Autofill is known to get wrong, with the reason; they fail a test once they no longer do."""

import json
from functools import cache

from tests.laboratory.form import FOLDER, Form


def known_failures(form: Form) -> dict[str, str]:
    """The reasons by the key of the question."""
    return _ledger().get(f"{form.group}/{form.id}", {})


@cache
def _ledger() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads((FOLDER / "known_failures.json").read_text(encoding="utf-8"))
    return found
