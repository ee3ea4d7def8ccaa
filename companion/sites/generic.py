"""Every other page: structured data, meta tags and headings carry it."""

from companion.sites.base import Site


class Generic(Site):
    id = "generic"
    label = "Any other site"
    priority = 900
