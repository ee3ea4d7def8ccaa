"""An application form as the page script sees it, what is to be written into it, and what came of it.

A form is made of questions, not of controls: a group of radio buttons is one question with options. One form may
stand in several frames of a tab. A plan has no way to submit anything.
"""

from typing import Literal

from pydantic import Field

from companion.domain.value import Value

Kind = Literal["text", "paragraph", "choice", "choices", "check", "date", "file", "unknown"]
"""What an answer to the question is: a line, several lines, one of the options, any of the options, a single tick,
a day or month, a file."""
State = Literal["open", "readonly", "disabled", "hidden", "trap"]
Action = Literal["fill", "propose", "leave"]
Outcome = Literal["filled", "left", "failed"]


class Option(Value):
    """One thing to choose; `id` names it for the page script, `value` is what the page itself calls it."""

    id: str
    label: str
    value: str = ""


class Block(Value):
    """A part of the form that repeats, such as one of several employments. `index` counts from 0."""

    name: str
    index: int = Field(default=0, ge=0)


class Question(Value):
    """One question. `id` belongs to it alone and stays with it while the page lives; up to the dot it is the page's.

    `options` is None where they are only known once the widget is open. `answer` is what stands there now, as the page
    shows it; of a password never. `groups` are the legends and headings around it, the outermost first.
    `names` are the control's own names: name, id, automation ids, in this order, without empty ones.
    `scope` is the number of the form in the frame (`Frame.scopes`). `parts` are the units of a date that is asked in
    pieces ("month", "year"), or of the date text the widget takes ("MM/DD/YYYY"). `complaint` is what the page says is
    wrong with the answer.
    """

    id: str
    frame: int = 0
    scope: int = 0
    widget: str
    kind: Kind
    label: str = ""
    description: str = ""
    placeholder: str = ""
    groups: tuple[str, ...] = ()
    block: Block | None = None
    names: tuple[str, ...] = ()
    autocomplete: str = ""
    type: str = ""
    options: tuple[Option, ...] | None = None
    searchable: bool = False
    required: bool = False
    answer: str = ""
    by_person: bool = False
    complaint: str = ""
    state: State = "open"
    max_length: int | None = None
    accept: str = ""
    parts: tuple[str, ...] = ()


class Scope(Value):
    """One form in a frame, in the order of the page: what tells an application from a search box or a newsletter."""

    index: int
    heading: str = ""
    names: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    action: str = ""
    method: str = ""


class Adder(Value):
    """A button that adds another block of a repeated part; `count` blocks are there already."""

    id: str
    frame: int = 0
    scope: int = 0
    label: str
    block: str = ""
    count: int = 0


class Frame(Value):
    """One frame of the tab. `language` is the page's own word for it ("de-CH"), `title` and `text` tell of the job."""

    frame: int = 0
    url: str
    title: str = ""
    language: str = ""
    scopes: tuple[Scope, ...] = ()
    questions: tuple[Question, ...] = ()
    adders: tuple[Adder, ...] = ()


class PartialDate(Value):
    """A day as far as it is known."""

    year: int = Field(ge=1900, le=2200)
    month: int | None = Field(default=None, ge=1, le=12)
    day: int | None = Field(default=None, ge=1, le=31)


class Answer(Value):
    """What the person would answer, before it is known how this form takes it.

    `topic` is the key of the answer bank ("email", "work_authorization:US", "years_with:python"). `choices` are ways to
    say the same among options, the best first; `yes` is the answer to a yes-or-no question *as asked*; `number` is in
    the unit of the question. `several` holds one answer a thing where many may be chosen. `queries` are texts to type
    into a list that searches, in turn. `certain` is False where the person should look first: then it is only proposed.
    `source` says in words where it comes from ("Your profile: e-mail").
    """

    topic: str
    text: str = ""
    choices: tuple[str, ...] = ()
    yes: bool | None = None
    number: float | None = None
    date: PartialDate | None = None
    file: int | None = None
    several: tuple["Answer", ...] = ()
    queries: tuple[str, ...] = ()
    certain: bool = True
    draft: bool = False
    source: str = ""
    because: tuple[str, ...] = ()


class Choice(Value):
    """Which options to take; none with the reason why, where no option clearly says the answer."""

    options: tuple[str, ...] = ()
    because: tuple[str, ...] = ()


class Fill(Value):
    """What to do with one question, and why. `text` is what goes into a text widget, `options` which options to take.

    A question whose options are not known yet has an answer and no options: the page script opens it and asks
    again (`form.choose`). `shown` is how the value reads in the receipt. `topic` is empty where the question is not
    recognised; `family` is the field that recognised it.
    """

    frame: int
    question: str
    action: Action
    family: str = ""
    topic: str = ""
    answer: Answer | None = None
    text: str = ""
    options: tuple[str, ...] = ()
    shown: str = ""
    because: tuple[str, ...] = ()


class Addition(Value):
    """Press an adder so many times, then read the form again."""

    frame: int
    adder: str
    times: int = Field(ge=1, le=20)
    because: tuple[str, ...] = ()


class Advice(Value):
    """What the person could bring along once, and the tracker's page for it with the words for a button."""

    sentence: str
    page: str
    label: str


class FillPlan(Value):
    """What to do with a form: one fill for each question of the application, files first; there is no submit.

    `is_application` is False where nothing here is an application form, and `because` says why.
    """

    is_application: bool
    fills: tuple[Fill, ...] = ()
    additions: tuple[Addition, ...] = ()
    advice: tuple[Advice, ...] = ()
    because: tuple[str, ...] = ()


class ReceiptLine(Value):
    """What became of one question: what was asked, what was written, what the page shows now, and why."""

    question: str
    frame: int = 0
    label: str
    required: bool = False
    outcome: Outcome
    proposed: bool = False
    topic: str = ""
    source: str = ""
    written: str = ""
    read_back: str = ""
    because: tuple[str, ...] = ()
    document: int | None = None
    draft: bool = False


class DocumentRef(Value):
    """A file of the person's that can be attached."""

    id: int
    kind: Literal["resume", "cover_letter", "other"]
    name: str
    media_type: str
    size: int
