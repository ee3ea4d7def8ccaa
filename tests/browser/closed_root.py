"""Our own elements in a page, seen as the person sees them: through closed shadow roots, pressed by a real mouse."""

from collections.abc import Callable
from threading import Event
from time import monotonic

from playwright.sync_api import Page

from companion.adapters.page_tree import Node, attributes, texts, walk


class ClosedRoot:
    """The elements that the extension put into `page`; `owner` is the attribute of their hosts."""

    def __init__(self, page: Page, owner: str = "data-job-companion") -> None:
        self.page = page
        self.owner = owner
        self.session = page.context.new_cdp_session(page)
        self._pause = Event()  # never set: between two looks at a page that may run no script of ours

    def hosts(self) -> list[Node]:
        """Every host element of ours, in every frame, in document order."""
        tree = self.session.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
        return [node for node in walk(tree) if self.owner in attributes(node)]

    def state(self) -> str | None:
        """What the first bar says it is doing; None without a bar."""
        return next((attributes(host).get("data-state") for host in self.hosts()), None)

    def text(self, which: int = 0) -> str:
        """The words inside a host."""
        hosts = self.hosts()
        return " ".join(texts(hosts[which])) if which < len(hosts) else ""

    def actions(self, which: int = 0) -> list[str]:
        """The names of the buttons and menus inside a host."""
        hosts = self.hosts()
        found = walk(hosts[which]) if which < len(hosts) else iter(())
        return [name for node in found if (name := attributes(node).get("data-action"))]

    def wait(self, right: Callable[[], object], what: str, seconds: float = 15) -> None:
        """Until `right` holds; fails with `what` and what is there instead."""
        end = monotonic() + seconds
        while not right():
            assert monotonic() < end, f"{what}; there is: {[(attributes(h), list(texts(h))) for h in self.hosts()]}"
            self._pause.wait(0.03)

    def wait_for_state(self, state: str, seconds: float = 15) -> None:
        """Until the first bar is in `state`."""
        self.wait(lambda: self.state() == state, f"the bar never was {state}", seconds)

    def nodes(self, which: int = 0) -> list[Node]:
        """Everything inside a host."""
        hosts = self.hosts()
        return list(walk(hosts[which])) if which < len(hosts) else []

    def click(self, action: str, which: int = 0) -> None:
        """Press the button with the mouse, as a person does."""
        x, y = self.point(action, which)
        self.page.mouse.click(x, y)

    def point(self, action: str, which: int = 0) -> tuple[float, float]:
        """The middle of the button in the window, scrolled into view."""
        nodes = (node for node in walk(self.hosts()[which]) if attributes(node).get("data-action") == action)
        node_id = next(nodes)["nodeId"]
        self.session.send("DOM.scrollIntoViewIfNeeded", {"nodeId": node_id})
        corners = self.session.send("DOM.getBoxModel", {"nodeId": node_id})["model"]["content"]
        return sum(corners[0::2]) / 4, sum(corners[1::2]) / 4
