"""A guard against pages that take a parser hours: endless nesting, or thousands of attributes."""

import re
from collections import Counter
from collections.abc import Iterator

_HARMLESS = 4_000  # characters; a shorter page cannot cost much
_DEEPEST = 512  # as in browsers
_MOST_TAGS = 200_000
_MOST_ATTRIBUTES = 200
_MOST_MARKS = 60
_SPACE = r"[ \t\n\r\f]"
_VALUE = rf"""(?:{_SPACE}*+={_SPACE}*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^ \t\n\r\f>"'][^ \t\n\r\f>]*+)?+)?+"""
_ATTRIBUTE = rf"(?:=[^ \t\n\r\f/>=]*+|[^ \t\n\r\f/>=]++){_VALUE}"
_ATTRIBUTES = rf"(?:[ \t\n\r\f/]++|{_ATTRIBUTE})*+"
_RAW = "script|style|textarea|title|xmp|iframe|noembed|noframes"
_TOKEN = re.compile(
    rf"<!--(?:>|->|.*?(?:--!?>|\Z))|<(?P<raw>{_RAW})(?=[ \t\n\r\f/>])(?P<has>{_ATTRIBUTES})(?:>|\Z)|"
    rf"<(?P<end>/?)(?P<name>[a-z][^ \t\n\r\f/>]*+)(?P<with>{_ATTRIBUTES})(?:>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_RAW_END = {name: re.compile(rf"</{name}[ \t\n\r\f/>]|\Z", re.IGNORECASE) for name in _RAW.split("|")}
_ONE = re.compile(_ATTRIBUTE)
_NOT_NESTING = frozenset(
    "area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option "
    "optgroup param keygen".split()
)
_ONCE = frozenset(("html", "body"))
_MARKS = frozenset("b big code em font i nobr s small strike strong tt u".split())
"""The parser opens these again in every later block until they are closed."""
_DRAWN = frozenset(
    "path circle rect line polyline polygon ellipse use stop g image animate lineargradient radialgradient".split()
)


_QUICK = re.compile(
    rf"<!--.*?(?:-->|\Z)|<(?:{_RAW})\b.*?(?:</(?:{_RAW})|\Z)|<(/?)([a-z][^ \t\n\r\f/>]*)", re.IGNORECASE | re.DOTALL
)
_HIDING = re.compile(
    rf"<(?:svg|math)\b(?:[^<]++|<(?!/?(?:svg|math)\b|(?:{_RAW})\b))*+<(?:{_RAW})|"
    r"""=\s*"[^"<>]*+[<>]|=\s*'[^'<>]*+[<>]|"""
    r"""<[a-z][^<>"'\s/]*+[\s/]*+(?:[^<>"'\s/]++[\s/]*+|"[^"<>]*+"[\s/]*+|'[^'<>]*+'[\s/]*+){200}+""",
    re.IGNORECASE,
)
"""A drawing with a text of its own, a value that holds a tag, and a tag of very many words."""


def shallow(html: str) -> str:
    """`html` without what is nested deeper or said at greater length in one tag than on any real page.

    It takes one pass in linear time; an ordinary page comes back as it is.
    """
    if len(html) < _HARMLESS or _is_ordinary(html):
        return html
    kept: list[str] = []
    done, pruner = 0, _Pruner()
    for start, end, instead in pruner.changes(html):
        kept += (html[done:start], instead)
        done = end
    if not done and not pruner.is_marked_over:
        return html
    text = "".join((*kept, html[done:]))
    return _MARK_TAG.sub(" ", text) if pruner.is_marked_over else text


def _is_ordinary(html: str) -> bool:
    """Whether a rough count of the open elements, which is quick, already shows a page to be flat enough."""
    if html.count("<") > _MOST_TAGS or _HIDING.search(html):
        return False
    depth, counts = 0, dict.fromkeys(_NOT_NESTING, -_MOST_TAGS)
    for end, name in _QUICK.findall(html):
        count = counts.get(name, 0)
        if end and count > 0:
            counts[name] = count - 1
            depth -= 1
        elif name and not end and count >= 0:
            counts[name] = count + 1
            depth += 1
            if depth > _MOST_MARKS:
                return False
    return True


_MARK_TAG = re.compile(rf"</?(?:{'|'.join(sorted(_MARKS))})(?=[ \t\n\r\f/>]){_ATTRIBUTES}(?:>|\Z)", re.IGNORECASE)


class _Pruner:
    """One walk over the tags of a page, with the elements that are open at each point."""

    def __init__(self) -> None:
        self.is_marked_over = False
        self._open: list[str] = []
        self._count: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()
        self._marks: Counter[str] = Counter()

    def changes(self, html: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and replacement of every tag that is too much."""
        at = 0
        for _ in range(_MOST_TAGS):
            tag = _TOKEN.search(html, at)
            if tag is None:
                return
            at = tag.end()
            raw, name = tag["raw"], (tag["name"] or "").casefold()
            if raw and not self._count["svg"] and not self._count["math"]:
                at = _RAW_END[raw.casefold()].search(html, at).start()  # type: ignore[union-attr] # \Z always matches
            elif name and (self._is_stray_end(name) if tag["end"] else self._is_too_deep(name, tag["with"])):
                yield tag.start(), tag.end(), ""
                continue
            attributes = tag["with"] or tag["has"] or ""
            if len(attributes) > 2 * _MOST_ATTRIBUTES and (short := _shortened(attributes)):
                yield tag.start(), tag.end(), f"<{tag['end'] or ''}{raw or name}{short}>"
        yield at, len(html), ""

    def _is_too_deep(self, name: str, attributes: str) -> bool:
        """Note that `name` begins; whether it has to be left out."""
        if name in _NOT_NESTING or (attributes.endswith("/") and name in _DRAWN and self._count["svg"]):
            return False
        if name in _MARKS:
            self._marks[name] += 1
            self.is_marked_over = self.is_marked_over or self._marks.total() > _MOST_MARKS
            return False
        if (name in _ONCE and self._count[name]) or len(self._open) >= _DEEPEST:
            self._left_out[name] += 1
            return True
        self._open.append(name)
        self._count[name] += 1
        return False

    def _is_stray_end(self, name: str) -> bool:
        """Note that `name` ends; whether what it would end was left out."""
        if self._left_out[name]:
            self._left_out[name] -= 1
            return True
        if name in _MARKS:
            self._marks[name] = max(self._marks[name] - 1, 0)
        elif self._count[name] and name not in _ONCE:
            while self._open:
                last = self._open.pop()
                self._count[last] -= 1
                if last == name:
                    break
        return False


def _shortened(attributes: str) -> str:
    """The first attributes, where there are too many; else nothing."""
    found = _ONE.findall(attributes)
    return " " + " ".join(found[:_MOST_ATTRIBUTES]) if len(found) > _MOST_ATTRIBUTES else ""
