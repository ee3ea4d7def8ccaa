"""Save a posting from its pasted text."""

from companion.domain.addresses import checked_url
from companion.domain.draft import PostingDraft
from companion.domain.errors import InvalidInput
from companion.services.context import Context
from companion.services.save_posting import save_posting
from companion.services.sighting import Captured, Sighting
from companion.sites.pasted import read_text

_SHORTEST = 20
_LONGEST = 200_000


def capture_text(context: Context, *, text: str, url: str | None = None) -> Captured:
    """The job that the text describes, saved; `InvalidInput` says what the text does not tell."""
    address = checked_url(url) if url and url.strip() else ""
    draft = draft_of_text(context, text=text)
    sighting = Sighting(posting=draft.posting(), url=address, door="text", sources=draft.sources)
    return save_posting(context, sighting)


def draft_of_text(context: Context, *, text: str) -> PostingDraft:
    """What the text tells about a posting, to be finished in a form; nothing is stored."""
    length = len(text.strip())
    if length < _SHORTEST:
        raise InvalidInput("There is too little text to be a job posting. Paste all of it, title and company included.")
    if length > _LONGEST:
        raise InvalidInput(f"The text is longer than {_LONGEST:,} characters. Paste the posting alone.")
    return read_text(text, context.clock.now().date())
