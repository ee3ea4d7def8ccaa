"""All rules, found by looking into `mail/rules/`: adding a file for an outcome is the whole change."""

import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from companion.mail.model import OUTCOMES
from companion.mail.rule import Rule, rule_of


@cache
def all_rules() -> tuple[Rule, ...]:
    """One rule for each outcome, in the order of the outcomes."""
    folder = files("companion.mail.rules")
    texts = ((outcome, (folder / f"{outcome}.toml").read_text(encoding="utf-8")) for outcome in OUTCOMES)
    return tuple(rule_of(outcome, tomllib.loads(text)) for outcome, text in texts)


@lru_cache(maxsize=1000)
def vendor_of(domain: str) -> str | None:
    """The domain of the testing or scheduling service that `domain` belongs to, None for any other."""
    vendors = (vendor for rule in all_rules() for vendor in rule.vendors)
    return next((vendor for vendor in vendors if domain == vendor or domain.endswith(f".{vendor}")), None)
