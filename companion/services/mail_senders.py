"""What the site files tell about the mail that comes from their services."""

from functools import cache

from companion.mail.model import OUTCOMES, Senders
from companion.sites.registry import all_sites


@cache
def mail_senders() -> Senders:
    """The services that send for employers, with the signs of their templates."""
    sites = all_sites()
    return Senders(
        domains={domain: site.label for site in sites for domain in site.mail_domains},
        templates={
            sign: outcome
            for site in sites
            for sign, named in site.mail_templates.items()
            for outcome in OUTCOMES
            if outcome == named
        },
    )
