"""What a posting is recognised by: the place on its site, its address, its requisition and its role."""

from collections.abc import Iterator

from companion.domain.addresses import page_identity
from companion.domain.identity import Identity, JobRef, Place, are_apart, has_place, identity_keys, role_key
from companion.domain.job import Job, Posting
from companion.domain.value import Value
from companion.people.companies import company_key
from companion.sites.registry import is_list_url, ref_from_url, site_for
from companion.store.jobs import find_by_role, jobs_by_key, keys_of
from companion.store.session import Session


class Identified(Value):
    """A posting's identity keys (strongest first), its canonical company and its role."""

    identity: Identity
    company_key: str
    role_key: str

    @property
    def has_place(self) -> bool:
        """Whether the posting was met at an address of its own; one that was typed or pasted was not."""
        return has_place(self.identity.keys)


def identify(posting: Posting, url: str, ref: JobRef | None = None) -> Identified:
    """What `posting`, met at `url`, is recognised by; `ref` is its place where the page itself told it."""
    company = company_key(posting.company)
    place = Place(url=url or None, ref=ref or _ref(url), apply_ref=_ref(posting.apply_url), is_list=_is_list(url))
    return Identified(
        identity=Identity(keys=identity_keys(posting, place, company), locations=posting.locations),
        company_key=company,
        role_key=role_key(posting, company),
    )


def address_key(url: str) -> str | None:
    """The key that the address alone gives; None when it stands for no single posting."""
    ref = _ref(url)
    if ref is not None:
        return ref.key
    page = None if _is_list(url) else page_identity(url)
    return None if page is None else f"url:{page}"


def find_same(session: Session, identified: Identified, *, deleted: bool = False) -> Job | None:
    """The job in the tracker that is this very posting, or None. The strongest shared key decides."""
    for job in _candidates(session, identified, deleted=deleted):
        theirs = Identity(keys=tuple(keys_of(session, job.id)), locations=job.posting.locations)
        if not are_apart(identified.identity, theirs):
            return job
    return None


def _candidates(session: Session, identified: Identified, *, deleted: bool) -> Iterator[Job]:
    keys = identified.identity.keys
    found = jobs_by_key(session, keys, deleted=deleted)
    for key in keys:
        yield from found.get(key, [])
    if deleted:
        return
    for job in find_by_role(session, identified.role_key):
        if not identified.has_place or not has_place(keys_of(session, job.id)):
            yield job  # one of the two was typed or pasted, so only the role can tell


def _ref(url: str | None) -> JobRef | None:
    return ref_from_url(site_for(url), url) if url else None


def _is_list(url: str) -> bool:
    return bool(url) and is_list_url(site_for(url), url)
