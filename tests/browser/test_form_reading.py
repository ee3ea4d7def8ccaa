"""What the extension reads of the forms of a tab: shadow roots, frames, layout, typing, hostility."""

from typing import Any

import pytest
from playwright.sync_api import Page, Worker

from tests.browser.journey import Journey

pytestmark = pytest.mark.browser

OUTER = "https://jobs.lever.co/fernhill/8a7b/apply"
BOARD = "https://boards.greenhouse.io/embed/job_app?for=fernhill&token=7"
PORTAL = "https://careers-fernhill.icims.com/jobs/5"

READ = """async ([url, script]) => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
  const func = {
    "read": () => PagePort.send("form.read", {}),
    "resolve": () => {
      const [first] = FormMemory.known.keys();
      return FormReader.controls(first)?.map((one) => one.id + (one.isConnected ? "" : " gone"));
    },
  }[script];
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
  return result;
}"""
FROM_INSIDE = """async () => {
  const heard = Object.entries(await chrome.storage.session.get()).find(([key]) => key.startsWith("frames:"));
  if (!heard) return null;
  const [key, [frame]] = heard;
  const target = { tabId: Number(key.slice("frames:".length)), frameIds: [frame] };
  const [{ result }] = await chrome.scripting.executeScript({ target, func: () => PagePort.send("form.read", {}) });
  return result;
}"""


def worker(journey: Journey) -> Worker:
    """The extension's service worker."""
    found = journey.context.service_workers
    return found[0] if found else journey.context.wait_for_event("serviceworker")


def run(journey: Journey, url: str, script: str) -> Any:
    """What a script gives among the page scripts of the tab at `url`."""
    return worker(journey).evaluate(READ, [url, script])


def frames(journey: Journey, url: str) -> list[dict[str, Any]]:
    """The form of the tab, frame by frame."""
    reply = run(journey, url, "read")
    assert reply["ok"], reply
    found: list[dict[str, Any]] = reply["body"]["frames"]
    return found


def labels(journey: Journey, url: str, state: str | None = None) -> list[str]:
    """What is asked in all frames, in order; of one state only where it is given."""
    asked = (question for frame in frames(journey, url) for question in frame["questions"])
    return [question["label"] for question in asked if state in (None, question["state"])]


def visit(journey: Journey, html: str, url: str = OUTER) -> Page:
    """A page whose scripts have run."""
    page, _ = journey.visit(url, f"<!doctype html><html lang='de-CH'><title>Bewerbung</title><body>{html}")
    return page


SHADOWS = """<form><label>Light<input></label><x-open></x-open><x-closed></x-closed><div id=bare></div>
<x-host label="Told by the host" required><input slot=field></x-host></form><script>
  const root = (name, mode, html) => {
    const shadow = document.querySelector(name).attachShadow({mode});
    shadow.innerHTML = html;
    return shadow;
  };
  root("x-open", "open", "<label for=a>Open</label><input id=a><x-inner></x-inner>").querySelector("x-inner")
    .attachShadow({mode: "closed"}).innerHTML = "<div><span>Nested</span><input></div>";
  root("x-closed", "closed", "<label>Closed<input></label>");
  root("#bare", "closed", "<label>Bare<input></label>");
  root("x-host", "open", "<div><slot name=field></slot></div>");
</script>"""


def test_questions_in_open_closed_and_nested_shadow_trees_are_read(journey: Journey) -> None:
    visit(journey, SHADOWS)
    assert labels(journey, OUTER) == ["Light", "Open", "Nested", "Closed", "Bare", "Told by the host"]


def test_every_frame_of_the_tab_is_read_into_one_form(journey: Journey) -> None:
    journey.pages[f"{PORTAL}?inner"] = "<form><label>Deep<input></label></form>"
    journey.pages[PORTAL] = f"<form><label>Inner<input></label></form><iframe src='{PORTAL}?inner'></iframe>"
    visit(
        journey,
        f"""<form><label>Top<input></label></form><iframe src='{PORTAL}'></iframe>
        <iframe srcdoc='<form><label>Without address<input></label></form>'></iframe><iframe src='about:blank'></iframe>
        <iframe src='https://elsewhere.example/'></iframe>""",
    )
    found = frames(journey, OUTER)
    assert [q["label"] for q in found[0]["questions"]] == ["Top"]
    assert sorted(labels(journey, OUTER)) == ["Deep", "Inner", "Top", "Without address"]
    assert all(q["frame"] == frame["frame"] for frame in found for q in frame["questions"])
    assert len({frame["frame"] for frame in found}) == 4
    assert (found[0]["language"], found[0]["title"]) == ("de-CH", "Bewerbung")


def test_a_board_inside_a_page_that_is_closed_to_us_is_read(journey: Journey) -> None:
    form = "<form><label>Email<input type=email></label><label>Resume<input type=file></label></form>"
    journey.pages[BOARD] = f"<!doctype html>{form}"
    company = "https://fernhill.example/careers/7"
    page, _ = journey.visit(company, f"<!doctype html><h1>Careers</h1><iframe src='{BOARD}'></iframe>")
    page.frame_locator("iframe").locator("input").first.wait_for()
    reply = None
    for _ in range(600):
        if reply := worker(journey).evaluate(FROM_INSIDE):
            break
        page.evaluate("() => new Promise(requestAnimationFrame)")
    assert reply is not None
    assert [q["label"] for frame in reply["body"]["frames"] for q in frame["questions"]] == ["Email", "Resume"]


LAYOUT = """<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}
.off{position:absolute;left:-9999px}.shut{height:0;overflow:hidden}.box{height:80px;overflow:auto}</style><form>
<label>Plain<input></label>
<div class=off><label>Off screen<input></label></div><div class=shut><label>Collapsed<input></label></div>
<label class=sr>For readers<input></label><label style="opacity:0">See-through<input></label>
<details><summary>More</summary><label>Folded<input></label></details>
<label style="visibility:hidden">Invisible<input></label>
<div class=box><div style="height:900px"><label>Scrolled away<input></label></div>
<label>Scrolled to<input id=end></label></div>
<label>Drawn tick<input type=checkbox class=sr><i></i></label>
<div><button type=button>Upload CV</button><input type=file hidden></div>
<fieldset disabled><label>Disabled<input></label></fieldset>
<div style="margin-top:4000px"><label>Far below<input></label></div></form>"""


def test_only_what_a_person_can_see_is_open(journey: Journey) -> None:
    page = visit(journey, LAYOUT)
    page.locator("#end").scroll_into_view_if_needed()
    hidden = ["Off screen", "Collapsed", "For readers", "See-through", "Folded", "Invisible"]
    assert labels(journey, OUTER, "hidden") == hidden
    assert labels(journey, OUTER, "disabled") == ["Disabled"]
    seen = labels(journey, OUTER, "open")
    assert seen == ["Plain", "Scrolled away", "Scrolled to", "Drawn tick", "Upload CV", "Far below"]


TYPED = """<form><label>Typed<input id=a></label><label>Scripted<input id=b></label><x-closed></x-closed>
<label>Chosen<select><option>One<option>Two</select></label></form><script>
const root = document.querySelector("x-closed").attachShadow({mode: "closed"});
root.innerHTML = "<label>Inside<input></label>"; root.querySelector("input").autofocus = true;
window.inside = () => root.querySelector("input").focus();</script>"""


def test_what_the_person_typed_is_theirs_and_what_a_script_wrote_is_not(journey: Journey) -> None:
    page = visit(journey, TYPED)
    frames(journey, OUTER)  # closed roots are watched once they were seen
    page.locator("#a").press_sequentially("Ada")
    page.evaluate("""() => { const b = document.getElementById("b"); b.value = "x";
      b.dispatchEvent(new InputEvent("input", {bubbles: true})); inside(); }""")
    page.keyboard.type("in")
    questions = frames(journey, OUTER)[0]["questions"]
    assert [(q["label"], q["answer"], q["by_person"]) for q in questions] == [
        ("Typed", "Ada", True),
        ("Scripted", "x", False),
        ("Inside", "in", True),
        ("Chosen", "One", False),
    ]


def test_a_question_keeps_its_id_when_the_page_draws_it_anew(journey: Journey) -> None:
    page = visit(journey, "<form><label for=x>Name</label><input id=x name=n><label>Email<input name=e></label></form>")
    before = frames(journey, OUTER)[0]["questions"]
    page.evaluate("() => { const form = document.querySelector('form'); form.innerHTML = form.innerHTML; }")
    assert run(journey, OUTER, "resolve") == ["x"]
    after = frames(journey, OUTER)[0]["questions"]
    assert [q["id"] for q in after] == [q["id"] for q in before]
    page.evaluate("() => document.querySelector('form').remove()")
    assert run(journey, OUTER, "resolve") is None


TRAPS = """<form id=f><input name=parentNode><input name=childNodes><input name=getAttribute><input name=matches>
<input name=querySelectorAll><input name=closest><input name=children><input name=action><input name=id>
<label>Email<input name=email></label></form><div id=deep></div><div id=many></div><script>
Object.defineProperty(Element.prototype, "localName", {get() { throw new Error("no"); }});
Object.defineProperty(Array.prototype, "map", {value() { throw new Error("no"); }});
Element.prototype.getBoundingClientRect = () => { throw new Error("no"); };
let inner = document.getElementById("deep");
for (let depth = 0; depth < 1000; depth++) inner = inner.appendChild(document.createElement("div"));
inner.append(document.createElement("input"));
document.getElementById("many").innerHTML = "<p><b>x</b></p>".repeat(10000);
</script>"""


def test_a_hostile_page_is_read_all_the_same(journey: Journey) -> None:
    visit(journey, TRAPS)
    found = labels(journey, OUTER)
    assert len(found) == 11
    assert "Email" in found


def field(number: int) -> str:
    """A field as pages have them, of one of five kinds."""
    name = f"field{number}x"
    pair = "".join(f"<label><input type=radio name={name}>{word}</label>" for word in ("Yes", "No"))
    kinds = (
        f"<label for={name}>Question {number} *</label><input id={name} aria-describedby=h{name}><p id=h{name}>Help",
        f"<div>Question {number}</div><div><textarea name={name}></textarea></div>",
        f"<label>Question {number}<select name={name}>{'<option>x' * 60}</select></label>",
        f"<fieldset><legend>Question {number}</legend>{pair}</fieldset>",
        f"<label id={name}>Question {number}</label><div><input role=combobox aria-labelledby={name}></div>",
    )
    return f"<div class=f>{kinds[number % 5]}</div>"


def test_five_hundred_fields_are_read_each_once(journey: Journey) -> None:
    parts = (f"<section><h2>Part {n}</h2>{''.join(field(n * 25 + i) for i in range(25))}</section>" for n in range(20))
    visit(journey, f"<form>{''.join(parts)}<button>Submit application</button></form>")
    asked = labels(journey, OUTER)
    assert len(asked) == len(set(asked)) == 500
