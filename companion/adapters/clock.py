"""The machine's clock."""

from datetime import UTC, datetime


class SystemClock:
    """The real time, in UTC."""

    def now(self) -> datetime:
        """The current moment with its time zone."""
        return datetime.now(UTC)
