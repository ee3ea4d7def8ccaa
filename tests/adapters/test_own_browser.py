"""Starting the companion's own browser where it cannot be started."""

from pathlib import Path

import pytest

from companion.adapters.own_browser import BrowserTrouble, Launch, OwnBrowser


def test_a_program_that_is_no_browser_is_told(tmp_path: Path) -> None:
    nothing = Launch(tmp_path / "none", tmp_path / "profile", tmp_path, {}, hidden=True)
    with pytest.raises(BrowserTrouble, match="could not be started"), OwnBrowser(nothing):
        pass
