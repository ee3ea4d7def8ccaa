"""What is generated says what its source says."""

from companion.dev.sync import between, stale


def test_generated_files_are_in_step() -> None:
    assert stale() == [], "run `companion dev sync` and commit what it wrote"


def test_only_the_marked_part_of_a_page_is_replaced() -> None:
    page = "before\n<!-- x -->\nold\n<!-- /x -->\nafter"
    assert between(page, "x", "new") == "before\n<!-- x -->\nnew\n<!-- /x -->\nafter"
