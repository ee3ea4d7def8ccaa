"""Take an ask to another step: by the person's click, or by news such as a reply in the mail."""

from companion.domain.ask import Ask, AskMove, check_ask_move, next_after_move
from companion.services.ask_journal import AskJournal
from companion.services.context import Context
from companion.services.today import today


def move_ask(context: Context, *, ask_id: int, move: AskMove) -> Ask:
    """The ask at its new step, with what usually comes next; `TransitionRefused` when it may not go there.

    News says with `evidence` and `evidence_at` what it rests on; both stand in the log, and a step of which there is
    evidence was reached when that was written.
    """
    with context.database.write() as session:
        journal = AskJournal(context, session, move.actor)
        ask = journal.ask(ask_id)
        check_ask_move(ask, move)
        planned = next_after_move(ask, move.target, today(context))
        data = {
            "from": ask.step.value,
            "to": move.target.value,
            "next_action": planned.model_dump(mode="json") if planned else None,
        }
        if move.evidence_at is not None:
            data["happened_at"] = move.evidence_at.isoformat()
        if move.evidence:
            data["evidence"] = move.evidence
        return journal.write(ask, "ask.moved", why=move.note or move.evidence, data=data)
