"""Who the person knows at a posting's company."""

from collections.abc import Mapping, Sequence

from companion.domain.job import Posting
from companion.domain.referrer import Referrer, Referrers
from companion.services.context import Context
from companion.services.find_asks import asks_of_job
from companion.web.answers import Answer, Desk
from companion.web.links import safe_link
from companion.web.wire_referrers import (
    PeopleKnown,
    PeopleSearch,
    PersonKnown,
    ReferrersCount,
    ReferrersCounted,
    ReferrersLook,
    ReferrersLooked,
)

_SHOWN = 20


def count(desk: Desk, body: ReferrersCount) -> ReferrersCounted:
    """How many people there are at each company."""
    from companion.services.find_referrers import counts_at

    counts = counts_at(desk.context, companies=body.companies)
    return ReferrersCounted(counts=None if counts is None else [counts[company] for company in body.companies])


def look(desk: Desk, body: ReferrersLook) -> ReferrersLooked:
    """The people by their tie, how far asking them has come, and where to look for more."""
    from companion.services.find_referrers import referrers_of
    from companion.services.search_people import search_people

    context, job_id = desk.context, body.job_id
    asks = [] if job_id is None else asks_of_job(context, job_id=job_id)
    found = _of_page(context, body) if job_id is None else referrers_of(context, job_id=job_id)
    steps = {ask.connection_id: ask.step.label for ask in asks if ask.connection_id is not None}
    searches = search_people(context, company=found.company, location=body.location or "")
    return ReferrersLooked(
        company=found.company,
        now=_known(found.exact, found.totals.get("exact", 0), steps),
        related=_known(found.related, found.totals.get("related", 0), steps),
        former=_known(found.former, found.totals.get("former", 0), steps),
        searches=[PeopleSearch(label=search.label, url=search.url) for search in searches],
    )


def _of_page(context: Context, body: ReferrersLook) -> Referrers:
    from companion.services.find_referrers import referrers_at

    locations = (body.location,) if body.location else ()
    return referrers_at(context, posting=Posting(title=body.title, company=body.company, locations=locations))


def _known(referrers: Sequence[Referrer], total: int, steps: Mapping[int, str]) -> PeopleKnown:
    return PeopleKnown(people=[_person(one, steps) for one in referrers[:_SHOWN]], total=total)


def _person(referrer: Referrer, steps: Mapping[int, str]) -> PersonKnown:
    person = referrer.connection
    return PersonKnown(
        id=person.id,
        name=person.name,
        position=person.position,
        company=person.company,
        reasons=list(referrer.because),
        url=safe_link(person.url),
        has_email=bool(person.email),
        ask=steps.get(person.id),
    )


ANSWERS: dict[str, Answer] = {"referrers.count": count, "referrers.look": look}
