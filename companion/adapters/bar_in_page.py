"""Our bar in a page, seen and pressed from outside: through closed shadow roots and frames, by a real mouse event."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from companion.adapters.page_tree import Node, attributes, texts, walk

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Frame, Page

_HOST = "data-job-companion"


class BarInPage:
    """The first bar of a page, in whatever frame it stands. Every look is made anew."""

    def __init__(self, page: "Page") -> None:
        self._page = page

    def state(self) -> str:
        """What the bar says it is doing (`ready`, `busy`, `done`, `error`, `saved`); empty without a bar."""
        return next((attributes(host).get("data-state", "") for _, _, host in self._hosts()), "")

    def sentence(self) -> str:
        """What the bar says in words."""
        for _, _, host in self._hosts():
            for node in walk(host):
                if attributes(node).get("role") == "status":
                    return " ".join(texts(node)).strip()
        return ""

    def actions(self) -> frozenset[str]:
        """The names of its buttons."""
        nodes = (node for _, _, host in self._hosts() for node in walk(host))
        return frozenset(name for node in nodes if (name := attributes(node).get("data-action")))

    def press(self, action: str) -> bool:
        """Press the button of that name; False when it is not there to be pressed."""
        for frame, session, host in self._hosts():
            for node in walk(host):
                if attributes(node).get("data-action") == action:
                    return self._click(frame, session, node["nodeId"])
        return False

    def _click(self, frame: "Frame", session: "CDPSession", node_id: int) -> bool:
        from playwright.sync_api import Error

        try:
            session.send("DOM.scrollIntoViewIfNeeded", {"nodeId": node_id})
            corners = session.send("DOM.getBoxModel", {"nodeId": node_id})["model"]["content"]
        except Error:
            return False
        left, top = _corner(frame)
        self._page.mouse.click(left + sum(corners[0::2]) / 4, top + sum(corners[1::2]) / 4)
        return True

    def _hosts(self) -> Iterator[tuple["Frame", "CDPSession", Node]]:
        """Each bar with the frame whose session sees it; a frame of another site has a session of its own."""
        from playwright.sync_api import Error

        with suppress(Error):  # a page that was closed has no bar
            for frame, session in self._sessions():
                tree = session.send("DOM.getDocument", {"depth": -1, "pierce": True})["root"]
                yield from ((frame, session, node) for node in walk(tree) if _HOST in attributes(node))
                session.detach()

    def _sessions(self) -> Iterator[tuple["Frame", "CDPSession"]]:
        from playwright.sync_api import Error

        context = self._page.context
        yield self._page.main_frame, context.new_cdp_session(self._page)
        for frame in self._page.frames[1:]:
            try:
                yield frame, context.new_cdp_session(frame)
            except Error:  # the frame shares its page's session, or has just gone
                continue


def _corner(frame: "Frame") -> tuple[float, float]:
    """Where the frame begins in the window."""
    if frame.parent_frame is None:
        return 0, 0
    box = frame.frame_element().bounding_box()
    return (box["x"], box["y"]) if box else (0, 0)
