"""The person's own word on pairs of company names."""

from datetime import datetime

from sqlmodel import Session, select

from companion.domain.person import CompanyDecision
from companion.store.tables import CompanyDecisionRow


def decide(session: Session, decision: CompanyDecision, *, at: datetime) -> CompanyDecision:
    """The decision, kept; one on the same pair is replaced."""
    a, b = sorted((decision.a, decision.b))
    kept = CompanyDecision(a=a, b=b, verdict=decision.verdict)
    session.merge(CompanyDecisionRow(**kept.model_dump(), at=at))
    session.flush()
    return kept


def forget_decision(session: Session, a: str, b: str) -> bool:
    """Whether there was a decision on this pair; it is gone now."""
    a, b = sorted((a, b))
    row = session.get(CompanyDecisionRow, (a, b))
    if row is not None:
        session.delete(row)
        session.flush()
    return row is not None


def decisions(session: Session) -> list[CompanyDecision]:
    """Every decision, by its names."""
    rows = session.exec(select(CompanyDecisionRow).order_by(CompanyDecisionRow.a, CompanyDecisionRow.b))
    return [CompanyDecision.model_validate(row.model_dump(exclude={"at"})) for row in rows]
