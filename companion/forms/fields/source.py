"""How the person heard of the job: what they say, else the site that the form stands on where an option names it."""

from companion.domain.form import Answer
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.worded import worded


def _source(facts: Facts, asked: Asked) -> Answer | None:
    said = facts.profile.companion.source
    if said:
        return Answer(topic="source", text=said, source="Your profile: how you hear of jobs")
    if facts.site and asked.question.kind in {"choice", "choices"}:
        because = (f"The form stands on {facts.site}.",)
        return Answer(topic="source", text=facts.site, source="The site of this form", because=because)
    return None


FIELDS = (worded("source")("source", _source),)
