"""What Chromium itself takes the fields of a form for, as it writes it beside them when asked to show its guesses."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, Playwright, Route

from tests.browser.chromium import QUIET, executable
from tests.laboratory.form import Form
from tests.laboratory.resume import profile
from tests.laboratory.verdict import is_right

_SHOW = ("--no-sandbox", "--enable-features=AutofillShowTypePredictions", "--show-autofill-type-predictions")
_FOUND = """() => [...document.querySelectorAll("input[autofill-prediction], select[autofill-prediction]")]
    .map((one) => [one.closest("[data-lab]")?.dataset.lab ?? "", one.getAttribute("autofill-prediction")])"""
_READY = """() => !document.querySelector("form input:not([type=file])")
    || document.querySelector("[autofill-prediction]")"""


@contextmanager
def showing_browser(playwright: Playwright) -> Iterator[BrowserContext]:
    """A browser without our extension that writes its own guesses into the page."""
    with tempfile.TemporaryDirectory() as folder:
        context = playwright.chromium.launch_persistent_context(
            folder, executable_path=executable(), headless=True, args=[*QUIET, *_SHOW]
        )
        try:
            yield context
        finally:
            context.close()


def predicted(context: BrowserContext, form: Form) -> Mapping[str, str]:
    """What Chromium would write by key of the question, where it would write anything of the person's."""
    pages = form.pages()

    def answer(route: Route) -> None:
        body = pages.get(route.request.url)
        route.fulfill(
            status=200 if body else 404, body=body or "", headers={"Content-Type": "text/html; charset=utf-8"}
        )

    page = context.new_page()
    page.route("https://**/*", answer)
    page.goto(form.url)
    found: dict[str, str] = {}
    known = _known()
    for frame in page.frames:
        frame.wait_for_function(_READY, timeout=3000)
        found |= {key: known[kind] for key, kind in frame.evaluate(_FOUND) if key and kind in known}
    page.close()
    return found


def could_know(form: Form) -> tuple[str, ...]:
    """The keys whose answer is a name, an address or another thing that a browser keeps of a person."""
    values = set(_known().values())
    return tuple(key for key in form.expected["answers"] if any(is_right(form.right(key), (v, v)) for v in values))


def _known() -> dict[str, str]:
    """The browser's word for a kind of field, and what the person would have saved under it."""
    basics, ours = profile()["basics"], profile()["x-companion"]
    place, street = basics["location"], basics["location"]["address"]
    phone = dict.fromkeys(
        ("PHONE_HOME_WHOLE_NUMBER", "PHONE_HOME_CITY_AND_NUMBER", "PHONE_HOME_NUMBER"), basics["phone"]
    )
    return phone | {
        "NAME_FIRST": ours["given_name"],
        "NAME_MIDDLE": ours["middle_name"],
        "NAME_LAST": ours["family_name"],
        "NAME_FULL": basics["name"],
        "EMAIL_ADDRESS": basics["email"],
        "ADDRESS_HOME_STREET_ADDRESS": street,
        "ADDRESS_HOME_LINE1": street,
        "ADDRESS_HOME_STREET_LOCATION": street,
        "ADDRESS_HOME_CITY": place["city"],
        "ADDRESS_HOME_STATE": place["region"],
        "ADDRESS_HOME_ZIP": place["postalCode"],
        "ADDRESS_HOME_COUNTRY": "United States",
        "COMPANY_NAME": profile()["work"][0]["name"],
    }
