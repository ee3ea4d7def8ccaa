from urllib.parse import urlsplit

from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import QueryParams

from companion.domain.application import Status
from companion.domain.query import JobQuery
from companion.web.views.list_query import PER_PAGE, query_string, read_query, sorted_by

QUERIES = st.builds(
    JobQuery,
    text=st.sampled_from(["", "python", "c++ & more", "“quotes” ümlaut"]),
    statuses=st.sampled_from([(), (Status.SAVED,), (Status.APPLIED, Status.OFFER)]),
    workplaces=st.sampled_from([(), ("remote",), ("remote", "onsite")]),
    employment_types=st.sampled_from([(), ("contract",)]),
    company=st.sampled_from(["", "Quill & Harbor"]),
    min_salary=st.sampled_from([None, 60000.0, 1234567.0]),
    sort=st.sampled_from(["updated", "company", "salary", "closing"]),
    descending=st.booleans(),
    limit=st.just(PER_PAGE),
)


def _read(address: str) -> JobQuery:
    return read_query(QueryParams(urlsplit(address).query)).query


@given(QUERIES)
def test_an_address_asks_what_it_was_made_from(query: JobQuery) -> None:
    assert _read(query_string(query)) == query


def test_the_plain_list_has_the_plain_address() -> None:
    assert query_string(JobQuery()) == "/jobs"


def test_what_is_no_sensible_value_is_named_and_left_out() -> None:
    asked = read_query(QueryParams("min_salary=lots&saved_after=soon&status=nowhere&sort=luck&page=minus"))
    assert set(asked.problems) == {"min_salary", "saved_after"}
    assert "“lots” is no amount" in asked.problems["min_salary"]
    assert asked.query == JobQuery(limit=PER_PAGE)
    assert asked.typed["min_salary"] == "lots"


def test_amounts_may_be_written_with_separators() -> None:
    assert _read("/jobs?min_salary=60,000") == JobQuery(min_salary=60000, limit=PER_PAGE)


def test_a_second_click_on_a_head_turns_the_order_around() -> None:
    once = sorted_by(JobQuery(), "company")
    assert (once.sort, once.descending) == ("company", False)
    assert sorted_by(once, "company").descending


@given(st.text(max_size=40))
def test_any_page_number_is_taken_calmly(text: str) -> None:
    assert read_query(QueryParams({"page": text})).page >= 1
