"""The day it is where the person is."""

from datetime import date

from companion.services.context import Context


def today(context: Context) -> date:
    """The day by the machine's own time zone."""
    return context.clock.now().astimezone().date()
