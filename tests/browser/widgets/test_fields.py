"""Text, ticks, buttons, dates, files, editors and phones: what the page holds, and what is refused."""

from typing import Any

import pytest

from tests.browser.widgets.answers import FILE, Fill, day, take, text, tick
from tests.browser.widgets.isolated import WidgetPage

pytestmark = pytest.mark.browser
ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
MONTHS = "".join(f"<option value={number}>{name}</option>" for number, name in enumerate(ENGLISH.split(), 1))
MONATE = "".join(f"<option>{name}</option>" for name in GERMAN.split())
YEARS = "".join(f"<option>{year}</option>" for year in range(2030, 1950, -1))
DAYS = "".join(f"<option>{number}</option>" for number in range(1, 32))
PLAIN = f"""<form>
<fieldset><legend>Start</legend><select id=sm><option value="">Month</option>{MONTHS}</select>
  <select id=sy><option value="">Year</option>{YEARS}</select></fieldset>
<fieldset><div>Von <select id=fm>{MONATE}</select><input id=fy placeholder=Jahr></div>
  <div>Bis <select id=tm>{MONATE}</select><input id=ty placeholder=Jahr></div></fieldset>
<div><select id=bd><option>Day</option>{DAYS}</select><select id=bm><option>Month</option>{MONTHS}</select>
  <select id=by><option>Year</option>{YEARS}</select></div>
<div role=group><input id=wm role=spinbutton aria-label=Month maxlength=2>/
  <input id=wy role=spinbutton aria-label=Year maxlength=4></div>
<div role=group><span role=spinbutton id=xm tabindex=0 aria-label=Month>MM</span>/
  <span role=spinbutton id=xy tabindex=0 aria-label=Year>YYYY</span></div>
<input type=date id=nd><input type=month id=nm>
<input id=us placeholder="MM/DD/YYYY"><input id=de placeholder="TT.MM.JJJJ"><input id=my placeholder="MM/YYYY">
<label>Country<select id=c><option value="">--</option><option>Norway</option><option disabled>Sweden</option>
  </select></label>
<label>Many<select id=m multiple><option>A</option><option>B</option><option>C</option></select></label>
<div id=shadow data-shadow="<label>Name<input></label>"></div>
<label>Letter<input type=file id=doc accept=".doc"></label>
<label>CV<input type=file id=cv accept="application/pdf,.docx"></label>
<input type=range id=range value=3>
<label><input type=radio name=q id=r1>Yes</label><label><input type=radio name=q id=r0 disabled>No</label>
<button>Submit</button></form>"""
EDITORS = "<div id=quill></div><div id=prose></div><iframe id=frame></iframe>"
PHONES = "".join(f"<div><input id={name} type=tel></div>" for name in ("phone", "apart", "strict"))
ROOT = '<div id="root"></div>'
LETTER = "I build robots.\nThey work."
Case = tuple[str, str, str, Fill, dict[str, Any]]


def _choices(**held: object) -> dict[str, Any]:
    return {"choices": {"radio": "", "boxes": [], "one": False, "list": ""} | held}


RIGHT: list[Case] = [
    ("fields.jsx", ROOT, "#first", text("Ada"), {"first": "Ada", "first-blurred": 1}),
    ("fields.jsx", ROOT, "#masked", text("5550102030"), {"masked": "(555) 010-2030"}),
    ("fields.jsx", ROOT, "#about", text(LETTER), {"about": LETTER}),
    ("fields.jsx", ROOT, "#amount", text("85000"), {"amount": "85000"}),
    ("fields.jsx", ROOT, "#restless", text("Ada"), {"restless": "Ada"}),
    ("fields.jsx", ROOT, "#yesno button", take("No"), {"yesno": "No"}),
    ("fields.jsx", ROOT, "#pressed button", take("Hybrid"), {"pressed": "Hybrid"}),
    ("fields.jsx", ROOT, "#radios input", take("No"), _choices(radio="No")),
    ("fields.jsx", ROOT, "#boxes input", take("English", "German"), _choices(boxes=["English", "German"])),
    ("fields.jsx", ROOT, "#one", tick(), _choices(one=True)),
    ("fields.jsx", ROOT, "#list", take("Norway"), _choices(list="no")),
    ("fields.jsx", ROOT, "#resume", FILE, {"resume": "resume.pdf"}),
    ("fields.jsx", ROOT, "#ignored", FILE, {"dropped": "resume.pdf"}),
    ("plain.js", PLAIN, "#sm", day(2020, 3), {"sm": "3", "sy": "2020"}),
    ("plain.js", PLAIN, "#fm", day(2019, 12), {"fm": "Dezember", "fy": "2019", "ty": ""}),
    ("plain.js", PLAIN, "#tm", day(2021, 3), {"tm": "März", "ty": "2021", "fy": ""}),
    ("plain.js", PLAIN, "#bd", day(1990, 5, 17), {"bd": "17", "bm": "5", "by": "1990"}),
    ("plain.js", PLAIN, "#wm", day(2015, 6), {"wm": "06", "wy": "2015"}),
    ("plain.js", PLAIN, "#xm", day(2015, 6), {"xm": 6, "xy": 2015}),
    ("plain.js", PLAIN, "#nd", day(2027, 1, 2), {"nd": "2027-01-02"}),
    ("plain.js", PLAIN, "#nm", day(2027, 1), {"nm": "2027-01"}),
    ("plain.js", PLAIN, "#us", day(2027, 1, 2), {"us": "01/02/2027"}),
    ("plain.js", PLAIN, "#de", day(2027, 1, 2), {"de": "02.01.2027"}),
    ("plain.js", PLAIN, "#my", day(2027, 1), {"my": "01/2027"}),
    ("plain.js", PLAIN, "#m", take("A", "C"), {"m": ["A", "C"]}),
    ("plain.js", PLAIN, "#shadow >>> input", text("Ada"), {"shadow": "Ada"}),
    ("plain.js", PLAIN, "#cv", FILE, {"cv": ["resume.pdf"]}),
    ("editors.js", EDITORS, "#quill .ql-editor", text(LETTER), {"quill": f"{LETTER}\n"}),
    ("editors.js", EDITORS, "#prose .ProseMirror", text(LETTER), {"prose": LETTER}),
    ("editors.js", EDITORS, "#frame", text("I build robots."), {"frame": "I build robots."}),
    *(
        ("phone.js", PHONES, f"#{name}", text("+47 912 34 567"), {name: {"number": "+4791234567", "country": "no"}})
        for name in ("phone", "apart", "strict")
    ),
]  # fmt: skip
REFUSED: list[tuple[str, str, str, Fill, str, str]] = [
    ("fields.jsx", ROOT, "#short", text("Longer than five"), "left", "16 characters"),
    ("fields.jsx", ROOT, "#locked", text("Other"), "left", "read-only"),
    ("fields.jsx", ROOT, "#stubborn", text("Ada"), "failed", "changed it"),
    ("fields.jsx", ROOT, "#site", text("not a link"), "failed", "URL"),
    ("fields.jsx", ROOT, "#vanishing", text("Ada"), "failed", "went away"),
    ("plain.js", PLAIN, "#nd", day(2027, 1), "left", "whole date"),
    ("plain.js", PLAIN, "#sm", day(2020), "left", "whole date"),
    ("plain.js", PLAIN, "#sm", day(1949, 2), "failed", "1949"),
    ("plain.js", PLAIN, "#doc", FILE, "left", "not of a kind"),
    ("plain.js", PLAIN, "#range", text("5"), "left", "left to you"),
    ("plain.js", PLAIN, "#r1", take("No"), "left", "does not offer"),
    ("plain.js", PLAIN, "#c", take("Sweden"), "left", "does not offer"),
]


def _named(case: tuple[Any, ...]) -> str:
    return f"{case[0].partition('.')[0]} {case[2]}"


@pytest.mark.parametrize("case", RIGHT, ids=_named)
def test_the_page_itself_holds_what_was_written(lab: WidgetPage, case: Case) -> None:
    script, body, selector, fill, expected = case
    lab.open(body, script)
    done = lab.fill(selector, fill)
    state = lab.state()
    assert (done.outcome, {key: state.get(key) for key in expected}) == ("filled", expected), done
    assert not state.get("submitted")


@pytest.mark.parametrize("case", REFUSED, ids=_named)
def test_what_cannot_be_written_says_why_and_leaves_the_page_as_it_was(
    lab: WidgetPage, case: tuple[str, str, str, Fill, str, str]
) -> None:
    script, body, selector, fill, outcome, why = case
    lab.open(body, script)
    before = {key: value for key, value in lab.state().items() if not key.endswith("-blurred") and key != "vanishing"}
    done = lab.fill(selector, fill)
    after = lab.state()
    assert done.outcome == outcome
    assert why in " ".join(done.because)
    assert {key: after[key] for key in before} == before


def test_a_second_fill_of_the_same_changes_nothing(lab: WidgetPage) -> None:
    lab.open(ROOT, "fields.jsx")
    assert lab.fill("#first", text("Ada")).outcome == "filled"
    again = lab.fill("#first", text("Ada"))
    assert (again.outcome, list(again.because)) == ("filled", ["It stood there already."])
    assert lab.state()["first-blurred"] == 1
