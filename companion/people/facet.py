"""One facet of a company's name: a node where it can meet other names, and what meeting there costs.

A node is a well-known company (`=Name`) or a spelling. Two names whose facets share a node are as far apart as the
two costs together: 0 is the same company, 1 a related one, and more says nothing.
"""

from typing import NamedTuple

from companion.people.known_companies import known_companies
from companion.people.spelling import joined

SAME, RELATED, NOTHING = 0, 1, 2


class Facet(NamedTuple):
    """One node a name stands at, for what cost, and the words for it in a reason."""

    node: str
    cost: int
    why: str = ""


def node_of(key: str) -> str:
    """The node at which names with this key meet."""
    spelling = joined(key)
    return known_companies().nodes.get(spelling, spelling)


def is_known(facets: list[Facet]) -> bool:
    """Whether one of `facets` is a well-known company without reserve."""
    return any(facet.node.startswith("=") and facet.cost == SAME for facet in facets)
