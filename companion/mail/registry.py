"""All rules, found by looking into `mail/rules/`: adding a file for an outcome is the whole change."""

import tomllib
from functools import cache
from importlib.resources import files

from companion.mail.model import OUTCOMES
from companion.mail.rule import Rule, rule_of


@cache
def all_rules() -> tuple[Rule, ...]:
    """One rule for each outcome, in the order of the outcomes."""
    folder = files("companion.mail.rules")
    texts = ((outcome, (folder / f"{outcome}.toml").read_text(encoding="utf-8")) for outcome in OUTCOMES)
    return tuple(rule_of(outcome, tomllib.loads(text)) for outcome, text in texts)
