"""Lists with a side pane: the address names a job, the pane may still show the one before."""

from companion.domain.text import fold
from companion.sites.model import Ruling
from companion.sites.page import Page, node_text


def pane_ruling(job: str, *, shown: str | None, chosen: str | None) -> Ruling:
    """The kind of a list page on which `job` is chosen.

    `shown` is the title in the pane; `chosen` is what the job's own card, or a number inside the pane, is said to be:
    the pane counts once the two agree, or when the list no longer holds the card.
    """
    if shown is None:
        return Ruling(kind="list", because=f"the pane of job {job} is not there yet", loading=True)
    if chosen is not None and fold(chosen) != fold(shown):
        return Ruling(kind="list", because=f"the pane still shows {shown!r}, not the chosen {chosen!r}", loading=True)
    return Ruling(kind="posting", because=f"the pane shows the chosen job {job}")


def title_on_card(page: Page, cards: str, *, name: str, value: str, title: str) -> str | None:
    """The title on the one of `cards` whose attribute `name` is `value`; None when the list no longer holds it.

    `value` comes from an address, so it is compared and never put into a selector.
    """
    card = next((node for node in page.tree.css(cards) if node.attributes.get(name) == value), None)
    inner = None if card is None else card.css_first(title)
    return None if inner is None else node_text(inner)
