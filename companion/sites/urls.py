"""Address patterns of site files: `https://jobs.example.com/{board}/jobs/{job}?token={job}`.

`{name}` stands for one path segment or part of it, `{name#}` for digits alone (an id at the end of a slug is
`{slug}-{job#}`), `{name@}` for a code of eight or more letters and digits (what is shorter is a word such as "jobs"),
`{name...}` for any number of segments, `*` in the host for one or more labels, `*` in the path for one segment. A query
part names parameters that must be there, in any order; all other parameters are ignored, and so is a trailing slash.
The scheme may be http or https.
"""

import re
from functools import cached_property, lru_cache
from urllib.parse import parse_qs, urlsplit

from companion.domain.value import Value

_TOKEN = re.compile(r"\{(\w+)(\.\.\.|#|@)?\}|\*")


class UrlPattern(Value):
    """A compiled pattern; `host` and `path` are regular expressions that also JavaScript understands once unnamed."""

    host: str
    path: str
    query: tuple[tuple[str, str], ...] = ()

    @cached_property
    def host_regex(self) -> re.Pattern[str]:
        """`host`, compiled once: there are more patterns than `re` keeps by itself."""
        return re.compile(self.host)

    @cached_property
    def path_regex(self) -> re.Pattern[str]:
        """`path`, compiled once."""
        return re.compile(self.path)

    def find(self, url: str) -> dict[str, str] | None:
        """The named parts of `url`, or None when it does not match."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https"):
            return None
        host = self.host_regex.fullmatch((parts.hostname or "").casefold())
        path = host and self.path_regex.fullmatch(parts.path.rstrip("/"))
        if host is None or path is None:
            return None
        found = host.groupdict() | path.groupdict()
        given = parse_qs(parts.query)
        for parameter, name in self.query:
            value = given.get(parameter, [""])[0]
            if not value or (name.endswith("#") and not value.isdecimal()):
                return None
            found[name.rstrip("#")] = value
        return {name: value for name, value in found.items() if value}

    def for_javascript(self) -> dict[str, object]:
        """The same pattern for the extension: unnamed groups."""
        unnamed = {"host": _unnamed(self.host), "path": _unnamed(self.path)}
        return unnamed | {"query": [parameter for parameter, _ in self.query]}


@lru_cache(maxsize=1024)
def compile_pattern(pattern: str) -> UrlPattern:
    """The compiled form of `pattern`; ValueError when it has no host."""
    _, separator, rest = pattern.partition("://")
    if not separator:
        raise ValueError(f"the address pattern {pattern!r} needs https:// in front")
    address, _, query = rest.partition("?")
    host, slash, path = address.partition("/")
    pairs = (part.partition("=") for part in query.split("&") if part)
    return UrlPattern(
        host=_regex(host, segment=r"[^/]+?"),
        path=_regex((slash + path).rstrip("/"), segment=r"[^/]+?"),
        query=tuple((name, value.strip("{}")) for name, _, value in pairs),
    )


def _regex(text: str, segment: str) -> str:
    result, at = "", 0
    for token in _TOKEN.finditer(text):
        result += re.escape(text[at : token.start()])
        name, kind = token.group(1), token.group(2)
        body = {"...": r".+?", "#": r"[0-9]+", "@": r"[A-Za-z0-9_]{8,}"}.get(kind, segment)
        result += body if name is None else f"(?P<{name}>{body})"
        at = token.end()
    return result + re.escape(text[at:])


def _unnamed(regex: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", regex)
