"""The person's mailbox: connecting it, looking at how far that is, and letting it go."""

from companion.domain.mail_draft import MailboxState
from companion.services.context import Context


def mailbox_state(context: Context) -> MailboxState:
    """How far connecting is; never a secret."""
    return context.mailbox.state()


def connect_mailbox(context: Context, *, client_file: bytes) -> MailboxState:
    """The state while the person is asked in the browser; the answer is taken in the background.

    An empty file stands for the client that is kept. `InvalidInput` for a wrong file, `MailboxProblem` when
    nobody can be asked.
    """
    return context.mailbox.connect(client_file)


def disconnect_mailbox(context: Context) -> bool:
    """Forget client and permission; False when the other side could not be told."""
    return context.mailbox.disconnect()
