"""Turns a purpose and facts into texts that fit their channel: what does not fit is said shorter, never cut."""

from collections.abc import Mapping

from companion.domain.message import Channel, Draft, Language, MessageFacts, counted
from companion.people.messages.frames import FRAMES, Frame
from companion.people.messages.wording import Purpose, Sentence, Text, Way, sentence_of, sentences_of

_NOT_YET_TRUE = {Channel.INVITATION: ("connected_year",)}
_SUBJECT_LIMIT = 120


def compose(purpose: Purpose, facts: MessageFacts, *, channel: Channel, language: Language) -> tuple[Draft, ...]:
    """The purpose's variants for this channel and language, with nothing in them but `facts`.

    Every variant greets, and none is longer than the channel takes.
    """
    wording, frame = purpose.wordings[language], FRAMES[language]
    known = {name: value for name, value in facts.known().items() if name not in _NOT_YET_TRUE.get(channel, ())}
    texts = wording.invitations if channel is Channel.INVITATION else wording.letters
    drafts = []
    for text in texts:
        used: dict[str, str] = {}
        sentences = _sentences(text, frame, is_short=channel is Channel.INVITATION)
        true = [sentence.when(has_applied=facts.has_applied) for sentence in sentences]
        said = _written(true, known=known, channel=channel, used=used)
        subject = _subject(wording.subject, known, used) if channel is Channel.EMAIL else ""
        drafts.append(Draft(label=frame.tones[text.tone], subject=subject, text=said, facts_used=used))
    return tuple(drafts)


def _sentences(text: Text, frame: Frame, *, is_short: bool) -> list[Sentence]:
    body = sentences_of(text.body, how=frame.how)
    greeting = sentence_of(frame.greeting[text.tone])
    closing = frame.closing[text.tone]
    last = f"?{closing}, {{sender_name}}" if is_short else f"{closing}{frame.mark}\n{{sender_name}} | {closing}"
    return [greeting, *body, sentence_of(last, begins_paragraph=True)]


def _written(sentences: list[Sentence], *, known: Mapping[str, str], channel: Channel, used: dict[str, str]) -> str:
    is_short = channel is Channel.INVITATION
    chosen = _fitting([_Choice(sentence, known) for sentence in sentences], limit=channel.limit, is_short=is_short)
    for choice in chosen:
        used.update({name: known[name] for name in choice.way.facts} if choice.way else {})
    return _joined(chosen, is_short=is_short)


def _subject(written: Sentence, known: Mapping[str, str], used: dict[str, str]) -> str:
    for way in written.ways:
        said = way.said(known)
        if said is not None and len(said) <= _SUBJECT_LIMIT:
            used.update({name: known[name] for name in way.facts})
            return said
    raise ValueError("a subject needs a way without facts")


class _Choice:
    """A sentence and how it is said now; `shorten` goes on to the next way."""

    def __init__(self, sentence: Sentence, known: Mapping[str, str]) -> None:
        self.sentence = sentence
        self._left = [(way, said) for way in sentence.ways if (said := way.said(known)) is not None]

    @property
    def way(self) -> Way | None:
        """How it is said, None when it is left out."""
        return self._left[0][0] if self._left else None

    @property
    def said(self) -> str:
        """The sentence as it stands, empty when it is left out."""
        return self._left[0][1] if self._left else ""

    @property
    def saving(self) -> int:
        """How many characters the shortest way saves."""
        return counted(self.said) - min((counted(said) for _, said in self._left), default=0)

    def leave_out(self) -> None:
        """Say it no more."""
        self._left = []

    def shorten(self) -> None:
        """Say it the next way."""
        self._left = self._left[1:]


def _fitting(choices: list[_Choice], *, limit: int | None, is_short: bool) -> list[_Choice]:
    """Leave out what may be left out, last first, then say shorter what saves most, until it fits."""
    spare = [choice for choice in choices if choice.sentence.is_optional and choice.said]
    while limit is not None and counted(_joined(choices, is_short=is_short)) > limit:
        if spare:
            spare.pop().leave_out()
            continue
        longest = max(choices, key=lambda choice: choice.saving)
        if not longest.saving:
            raise ValueError("the shortest way of a text is longer than its channel")
        longest.shorten()
    return choices


def _joined(choices: list[_Choice], *, is_short: bool) -> str:
    paragraphs: list[list[str]] = []
    for choice in choices:
        if choice.sentence.begins_paragraph or not paragraphs:
            paragraphs.append([])
        if choice.said:
            paragraphs[-1].append(choice.said)
    between = "\n" if is_short else "\n\n"
    return between.join(" ".join(sentences) for sentences in paragraphs if sentences)
