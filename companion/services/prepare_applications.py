"""Applications prepared one after another: the list, whose turn it is, and what came of each.

The list is kept, so that a browser that was killed goes on where it was. What was filled and not sent went away with
the browser; it has its turn again.
"""

from collections.abc import Sequence
from pathlib import PurePath

from companion.domain.addresses import checked_url
from companion.domain.application import APPLIED_OR_LATER
from companion.domain.errors import InvalidInput, NotFound
from companion.domain.preparation import NewPreparation, Preparation, PreparationNews, PreparationState
from companion.services.context import Context
from companion.store import preparations as store
from companion.store.jobs import get_job
from companion.store.receipts import latest_receipt
from companion.store.session import Session

_MOST = 100
_LARGEST_PICTURE = 8_000_000
_PNG = b"\x89PNG\r\n"
_UNDER_WAY = (PreparationState.OPEN, PreparationState.REVIEW, PreparationState.NEEDS_YOU)


def list_to_prepare(context: Context, *, urls: Sequence[str] = (), job_ids: Sequence[int] = ()) -> list[Preparation]:
    """These, put on the list; a job stands for the address where one applies for it."""
    if len(urls) + len(job_ids) > _MOST:
        raise InvalidInput(f"At most {_MOST} applications can be put on the list at once.")
    with context.database.write() as session:
        wanted = [NewPreparation(url=checked_url(url), label=url[:120]) for url in urls]
        wanted += [_of_job(session, job_id) for job_id in job_ids]
        now = context.clock.now()
        added = [store.add_preparation(session, new, at=now) for new in wanted]
        _announce(context)
    return added


def to_prepare(context: Context) -> list[Preparation]:
    """The list, in the order of turns, the latest ones."""
    with context.database.read() as session:
        return store.preparations(session)


def begin_again(context: Context) -> list[Preparation]:
    """Whose turn it is now that a browser starts: all that wait, and those that were under way in one that is gone."""
    with context.database.write() as session:
        for one in store.unfinished(session, _UNDER_WAY):
            state = PreparationState.DONE if _is_applied(session, one) else PreparationState.WAITING
            told = one.model_copy(update={"state": state, "message": ""})
            store.note_preparation(session, told, at=context.clock.now())
        _announce(context)
        return store.unfinished(session, [PreparationState.WAITING])


def note_preparation(
    context: Context, *, preparation_id: int, news: PreparationNews, picture: bytes | None = None
) -> Preparation:
    """It, with the news, and the picture of the form (PNG) kept; raises `NotFound` for one that is not on the list.

    The receipt is the one that was kept for the page which its tab shows.
    """
    from companion.services.identify import address_key

    if picture is not None and (len(picture) > _LARGEST_PICTURE or not picture.startswith(_PNG)):
        raise InvalidInput("The picture of the form is no PNG, or too large to keep.")
    with context.database.write() as session:
        one = store.get_preparation(session, preparation_id)
        if picture is not None:
            context.files.keep(_picture_path(preparation_id), picture)
        key = address_key(news.page) if news.page else None
        receipt = latest_receipt(session, key, since=one.added_at) if key else None
        changes = {
            "state": news.state,
            "message": news.message,
            "receipt": receipt.id if receipt else one.receipt,
            "screenshot": one.screenshot or picture is not None,
        }
        noted = store.note_preparation(session, one.model_copy(update=changes), at=context.clock.now())
        _announce(context)
        return noted


def remove_preparation(context: Context, *, preparation_id: int) -> None:
    """Take one off the list, with the picture of its form; raises `NotFound`."""
    with context.database.write() as session:
        store.remove_preparation(session, preparation_id)
        context.files.drop(_picture_path(preparation_id))
        _announce(context)


def picture_of(context: Context, *, preparation_id: int) -> bytes:
    """The picture of the filled form, as PNG; raises `NotFound`."""
    with context.database.read() as session:
        if not store.get_preparation(session, preparation_id).screenshot:
            raise NotFound("There is no picture of this form.")
    return context.files.read(_picture_path(preparation_id))


def _of_job(session: Session, job_id: int) -> NewPreparation:
    job = get_job(session, job_id)
    url = job.posting.apply_url or job.url
    if not url.startswith(("http://", "https://")):
        raise InvalidInput(f"“{job.posting.title}” has no address to apply at. Add one on its page.")
    return NewPreparation(url=url, label=f"{job.posting.title} · {job.posting.company}", job_id=job_id)


def _is_applied(session: Session, one: Preparation) -> bool:
    return one.job_id is not None and get_job(session, one.job_id, deleted=True).status in APPLIED_OR_LATER


def _picture_path(preparation_id: int) -> PurePath:
    return PurePath(f"preparation-{preparation_id}.png")


def _announce(context: Context) -> None:
    context.database.on_commit(
        lambda: context.publisher.publish("preparations.changed", {"at": context.clock.now().isoformat()})
    )
