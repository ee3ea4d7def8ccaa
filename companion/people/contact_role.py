"""What somebody with a title is to a search, as far as its words tell."""

from companion.domain.contact_book import ContactRole
from companion.people.role import read_role, steps_between

_PEOPLE = "people"


def contact_role(title: str) -> ContactRole:
    """Who works with people for a living is a recruiter; who leads otherwise is taken for the hiring manager."""
    role = read_role(title)
    leads = steps_between(role.level, "lead") >= 0
    if _PEOPLE in role.functions or (role.recruits and not leads):
        return ContactRole.RECRUITER
    return ContactRole.HIRING_MANAGER if leads else ContactRole.OTHER
