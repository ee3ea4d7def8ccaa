"""Messages about forms: what a tab asks, the plan, the choice among options, the receipt, what was learned."""

from typing import Literal

from pydantic import Field

from companion.domain.form import Answer, FillPlan, Frame, Question, ReceiptLine
from companion.domain.receipt import FormAbout, Mode
from companion.web.message import Message


class FormPlan(Message):
    """Ask what to write; nothing is stored."""

    about: FormAbout
    frames: list[Frame] = Field(max_length=100)


class FormPlanned(Message):
    """The plan."""

    plan: FillPlan


class FormChoose(Message):
    """The widget is open and these are its options: which of them says the answer?"""

    answer: Answer
    question: Question


class FormChosen(Message):
    """The options to take, by id; none where no option clearly says it."""

    options: list[str]
    because: list[str]


class FormDraft(Message):
    """Draft a free text for the person to read and change; `language` is the page's own word for it ("de-CH")."""

    about: FormAbout
    question: Question
    language: str = Field(default="en", max_length=35)


class FormDrafted(Message):
    """The draft, who wrote it, and the facts it rests on."""

    text: str
    by: Literal["model", "template"]
    facts: list[str]
    because: list[str] = Field(default_factory=list)


class DocumentGet(Message):
    """Ask for a file to attach."""

    id: int


class DocumentGot(Message):
    """The file; `data` is base64."""

    name: str
    media_type: str
    data: str


class FormReceipt(Message):
    """Keep the receipt. The same `fill` sent again (a later step, a changed value) replaces what was kept under it."""

    about: FormAbout
    fill: str = Field(min_length=8, max_length=64)
    mode: Mode = "now"
    lines: list[ReceiptLine] = Field(max_length=2000)


class ReceiptKept(Message):
    """The receipt's number."""

    id: int


class LearnedAnswer(Message):
    """What the person wrote or corrected on a form themselves."""

    question: Question
    topic: str = ""
    answer: str = Field(min_length=1, max_length=10_000)


class AnswersLearn(Message):
    """Keep these in the answer bank; the person agreed to it."""

    about: FormAbout
    answers: list[LearnedAnswer] = Field(max_length=500)


class AnswersLearned(Message):
    """How many are kept now, and those that were not with the reason."""

    kept: int
    because: list[str] = Field(default_factory=list)


class JobApplied(Message):
    """The person sent the application: mark the job, with what was on the form.

    Where the job is not in the tracker yet, `about` says what the page told of it, and it is saved first.
    """

    job_id: int | None = None
    about: FormAbout | None = None
    fill: str | None = None
    because: str = Field(default="", max_length=2000)
    by_person: bool = True
    """False where the page's own confirmation was taken for it, as the person chose."""
