"""Declarations, signatures, official numbers, passwords and payments: recognised, and never written."""

from companion.forms.worded import left, worded

_field = worded("attestations")

FIELDS = (
    _field("certification", left, never="A declaration is yours to make."),
    _field("signature", left, never="Signing is yours."),
    _field("identity_number", left, never="Numbers of official documents are never written."),
    _field("secret", left, never="Passwords and codes are never written."),
    _field("payment", left, never="Bank and card data are never written."),
)
