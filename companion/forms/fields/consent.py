"""Consents: recognised as such, and left to the person."""

from companion.forms.worded import left, worded

_field = worded("consent")

FIELDS = (
    _field("privacy_consent", left, never="Whether you agree is yours to say."),
    _field("talent_pool", left, never="Whether they may keep or send you more is yours to say."),
)
