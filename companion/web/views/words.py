"""Domain values in the words and numbers that a person reads."""

import re
from datetime import date, datetime

from companion.domain.job import Posting, Salary

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "AUD": "A$", "CAD": "C$", "NZD": "NZ$"}
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_DAYS_COUNTED = 14
_WEEKS_COUNTED = 8
_DAYS_NEAR = 7
_THOUSAND = 1000


def label(value: str | None) -> str:
    """A stored word as a person writes it: `full_time` becomes “Full time”; nothing stays nothing."""
    return (value or "").replace("_", " ").capitalize()


def counted(count: int, one: str, several: str) -> str:
    """“1 person”, “2 people”."""
    return f"{count:,} {one if count == 1 else several}"


def ago(at: datetime, now: datetime) -> str:
    """How long ago `at` was, in the roughest unit that still helps; older than eight weeks is a date."""
    seconds = (now - at).total_seconds()
    if seconds < _MINUTE:
        return "just now"
    if seconds < _HOUR:
        return f"{int(seconds // _MINUTE)} min ago"
    if seconds < _DAY:
        return f"{int(seconds // _HOUR)} h ago"
    days = int(seconds // _DAY)
    if days < _DAYS_COUNTED:
        return "yesterday" if days == 1 else f"{days} days ago"
    weeks = days // 7
    return f"{weeks} weeks ago" if weeks <= _WEEKS_COUNTED else day(at.date())


def day(at: date) -> str:
    """A date without doubt about month and day: “3 March 2026”."""
    return f"{at.day} {at:%B %Y}"


def moment(at: datetime) -> str:
    """A moment in this computer's time zone: “3 March 2026, 14:05”."""
    local = at.astimezone()
    return f"{day(local.date())}, {local:%H:%M}"


def places(posting: Posting) -> tuple[str, ...]:
    """Where the work is: the places, and the workplace unless the places say it already."""
    where, how = posting.location or "", label(posting.workplace)
    is_said = how and re.search(rf"\b{how}\b", where, re.IGNORECASE)
    return tuple(part for part in (where, "" if is_said else how) if part)


def pay(salary: Salary | None, *, short: bool = False) -> str:
    """Pay as people write it: “€60,000 a year”, short “€60k”; both ends when they differ; empty when unsaid."""
    if salary is None:
        return ""
    symbol = _SYMBOLS.get(salary.currency or "", f"{salary.currency} " if salary.currency else "")
    low, high = (_amount(value, short=short) for value in (salary.min, salary.max))
    if low and high:
        text = f"{symbol}{low}" if low == high else f"{symbol}{low} \N{EN DASH} {high}"
    else:
        text = f"from {symbol}{low}" if low else f"up to {symbol}{high}"
    if salary.period is None or (short and salary.period == "year"):
        return text
    return f"{text} {'an' if salary.period == 'hour' else 'a'} {salary.period}"


def until(closes: date | None, today: date) -> str:
    """When a posting closes, once that is near: “closes in 3 days”; empty when it is far or unsaid."""
    if closes is None:
        return ""
    days = (closes - today).days
    if days < 0:
        return "posting closed"
    near = {0: "closes today", 1: "closes tomorrow"}
    return near.get(days, f"closes in {days} days" if days <= _DAYS_NEAR else "")


def due(day_due: date, today: date) -> str:
    """When something is to be done: “due tomorrow”, “due on 3 March 2026”, “overdue since yesterday”."""
    days = (day_due - today).days
    if days < 0:
        return f"overdue since {'yesterday' if days == -1 else day(day_due)}"
    near = {0: "due today", 1: "due tomorrow"}
    return near.get(days, f"due in {days} days" if days <= _DAYS_NEAR else f"due on {day(day_due)}")


def _amount(value: float | None, *, short: bool) -> str:
    if value is None:
        return ""
    if short and value >= 10 * _THOUSAND:
        return f"{value / _THOUSAND:,.1f}".removesuffix(".0") + "k"
    return f"{value:,.2f}".removesuffix(".00")
