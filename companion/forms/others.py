"""Expressions for questions about somebody else than the person, and for what only looks like a part of the form."""

SOMEBODY_ELSE = (
    r"references?|referees?|referrers?|referred|referral|recommend(er|ed)|refers?",
    r"emergency|next of kin|notfall\w*|urgence|emergencia|emergenza|noodgeval|contacto? de emergencia",
    (
        r"spouse|partners?|husband|wife|mother|father|parents?|guardians?|child(ren)?|siblings?|relatives?|"
        r"family members?"
    ),
    r"(hiring |line |direct |current |previous |former )?(manager|supervisor|superior|boss)s?|vorgesetzte[rn]?|chef",
    r"responsable|superior directo|leidinggevende|recruiters?|interviewer|friends?|colleagues?|coworkers?|employees?",
    (
        r"referenz(en|geber|person)?|referent(e|en|ie|ies)?|referenz|reference|referencias?|referenze?|empfehl\w+|"
        r"parrain\w*"
    ),
    r"ehepartner\w*|ehefrau|ehemann|conjoint\w*|conyuge|conjuge|coniuge|mitarbeiter(s|in)?",
    r"(company|employer|work|office|business|firmen|dienst)( s)? ?(phone|telephone|address|email|e mail|contact|fax)",
    r"beneficiar\w*|witness\w*|physician|doctor s|landlord|agency|agencies|staffing",
    r"billing|invoice|rechnung\w*|card|cardholder|iban|bank|coupon|promo|gutschein|voucher",
    r"search|suche\w*|recherche\w*|buscar|busqueda|pesquisa\w*|cerca|zoek\w*|newsletter|subscribe|alerts?",
)
"""The person's own data must never answer these: a reference's phone is not theirs."""
