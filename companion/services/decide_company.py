"""The person's word on whether two names mean one company: it is kept and wins over every rule."""

from typing import Literal

from companion.domain.errors import InvalidInput
from companion.domain.person import CompanyDecision
from companion.people.companies import company_key
from companion.services.context import Context
from companion.store import company_decisions as store

Verdict = Literal["same", "different"]


def decide_company(context: Context, *, a: str, b: str, verdict: Verdict) -> CompanyDecision:
    """The decision on the company names `a` and `b`, kept; an earlier one on them is replaced."""
    decision = CompanyDecision(a=company_key(a), b=company_key(b), verdict=verdict)
    if not decision.a or not decision.b:
        raise InvalidInput("Two company names are needed to say whether they mean one company.")
    if decision.a == decision.b:
        raise InvalidInput(f"“{a}” and “{b}” are one name in two spellings; there is nothing to decide.")
    with context.database.write() as session:
        kept = store.decide(session, decision, at=context.clock.now())
        context.database.on_commit(lambda: context.publisher.publish("connections.changed", {}))
        return kept


def forget_decision(context: Context, *, a: str, b: str) -> bool:
    """Whether there was a decision on these names; the rules decide again."""
    with context.database.write() as session:
        context.database.on_commit(lambda: context.publisher.publish("connections.changed", {}))
        return store.forget_decision(session, company_key(a), company_key(b))


def company_decisions(context: Context) -> list[CompanyDecision]:
    """Every decision."""
    with context.database.read() as session:
        return store.decisions(session)
