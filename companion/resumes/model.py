"""What a file is made of before it is understood: lines of text with their place and look; and the result."""

from companion.domain.errors import InvalidInput
from companion.domain.profile import Profile
from companion.domain.value import Value


class ResumeUnreadable(InvalidInput):
    """Nothing can be read from the file; the message says why and what to do."""

    code = "resume_unreadable"


class ReadResume(Value):
    """The profile that a file tells, and why each part was read so."""

    profile: Profile
    because: tuple[str, ...] = ()


class Piece(Value):
    """A run of text with no wide gap in it. Positions are points from the left edge; 0 where the file has none.

    `strong` is the part in bold, `slanted` the part in italics, both empty where nothing is.
    """

    text: str
    left: float = 0.0
    right: float = 0.0
    strong: str = ""
    slanted: str = ""


class Line(Value):
    """One line as it is read: pieces that wide gaps or tabs keep apart.

    `top` is the distance from the page's top, `size` the height of its letters, both 0 where the file has none.
    """

    pieces: tuple[Piece, ...]
    top: float = 0.0
    size: float = 0.0
    page: int = 0
    bullet: bool = False
    """It begins an item of a list; the bullet itself is not in the text."""
    styled: bool = False
    """The file itself calls it a heading."""
    opens: bool = False
    """It begins a column or box, so that what was above it does not go on here."""
    gap: float = 0.0
    """The empty space above it, in heights of a line; 0 where unknown."""
    room: float = 0.0
    """Where the text of its column ends at the right; 0 where unknown."""

    @property
    def text(self) -> str:
        """All pieces, with a tab where a wide gap is."""
        return "\t".join(piece.text for piece in self.pieces)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.pieces[-1].right

    @property
    def slanted(self) -> bool:
        """Whether all of its first piece is in italics."""
        return self.pieces[0].slanted == self.pieces[0].text

    @property
    def bold(self) -> bool:
        """Whether all of its first piece is bold."""
        return bool(self.pieces[0].strong) and self.pieces[0].strong == self.pieces[0].text


class Source(Value):
    """A whole file: its lines in reading order, and the addresses behind its links."""

    lines: tuple[Line, ...]
    links: tuple[str, ...] = ()
