"""How form systems draw their questions: where the words stand, what ties them to the control, how options look."""

from collections.abc import Mapping
from dataclasses import dataclass

_STAR = '<span class="required" aria-hidden="true">*</span>'


@dataclass(frozen=True)
class Layout:
    """Templates of one system."""

    row: str
    group: str
    option: str = (
        '<label for="{id}"><input type="{kind}" id="{id}" name="{name}" value="{value}"> <span>{words}</span></label>'
    )
    single_tick: str = '<div class="tick"><label for="{id}">{control} <span>{words}</span></label>{note}</div>'
    heading: str = "<h2>{words}</h2>"
    note: str = '<p class="help">{words}</p>'
    whole: str = "<form><div>{questions}</div>{send}</form>"
    name: str = "question_{digest}"
    control: str = ""
    empty: str = "Select..."


LAYOUTS: Mapping[str, Layout] = {
    "labels": Layout(
        row=f'<div class="field"><label for="{{id}}">{{words}}{_STAR}</label>{{note}}{{control}}</div>',
        group=f"<fieldset><legend>{{words}}{_STAR}</legend>{{note}}{{control}}</fieldset>",
    ),
    "wrapping": Layout(
        row='<li class="application-question"><label><div class="application-label">{words}<span class="required">✱'
        "</span>"
        '</div>{note}<div class="application-field">{control}</div></label></li>',
        group='<li class="application-question custom-question"><div class="application-label">'
        '<div class="text">{words}'
        '</div></div>{note}<div class="application-field"><ul>{control}</ul></div></li>',
        option='<li><label><input type="{kind}" name="{name}" value="{words}">'
        '<span class="application-answer-alternative">'
        "{words}</span></label></li>",
        heading="</ul><h4>{words}</h4><ul>",
        whole='<form><div class="section application-form"><ul>{questions}</ul></div>{send}</form>',
        name="cards[{digest}-0f4c-4d6d][field{number}]",
    ),
    "entries": Layout(
        row='<div class="_fieldEntry_17hft"><label class="_heading_101oc _required_101oc" for="{id}">{words}'
        "</label>{note}"
        "{control}</div>",
        group='<div class="_fieldEntry_17hft"><label class="_heading_101oc" id="{id}-words" for="{id}">{words}'
        "</label>{note}"
        "{control}</div>",
        option='<div class="_option_1v5e2"><span class="_container_18n4z"><input type="{kind}" id="{id}" name="{name}">'
        '</span><label for="{id}">{words}</label></div>',
        note='<div class="_description_101oc"><p>{words}</p></div>',
        name="{digest}-5f2a-4a5b-8d41-6c1be6f0aa10",
        empty="Start typing...",
    ),
    "cells": Layout(
        row='<tr><td class="c1"><span class="mandatory">*</span> {words}:</td><td>{control}{note}</td></tr>',
        group='<tr><td class="c1">{words}</td><td>{control}{note}</td></tr>',
        option='<span><input type="{kind}" id="{id}" name="{name}" value="{value}">{words}&nbsp;</span>',
        single_tick='<tr><td colspan="2">{control} {words}{note}</td></tr>',
        heading='<tr><th colspan="2">{words}</th></tr>',
        whole="<form><table>{questions}</table>{send}</form>",
        name="dv_cs_candidate_{number}",
        empty="-- Not Specified --",
    ),
    "terms": Layout(
        row="<dt>{words} (required)</dt><dd>{note}{control}</dd>",
        group="<dt>{words}</dt><dd>{note}{control}</dd>",
        option='<label><input type="{kind}" name="{name}" value="{value}">{words}</label><br>',
        single_tick="<dt></dt><dd><label>{control} {words}</label>{note}</dd>",
        heading="</dl><h3>{words}</h3><dl>",
        whole="<section><dl>{questions}</dl>{send}</section>",
        name="f{number}",
    ),
    "floating": Layout(
        row='<div class="float mdc-text-field"><span class="infix">{control}'
        '<label for="{id}" class="floating-label">{words} *'
        "</label></span>{note}</div>",
        group='<div class="row"><span id="{id}-words" class="mat-label">{words}</span>{note}{control}</div>',
        option='<div class="mdc-radio"><input type="{kind}" class="native" id="{id}" name="{name}" value="{value}">'
        '<label for="{id}">{words}</label></div>',
        name="mat-input-{number}",
        empty="",
    ),
    "spoken": Layout(
        row='<div role="listitem"><div role="heading" aria-level="3" id="{id}-words"><span>{words}</span><span> *'
        "</span></div>"
        "{note}<div>{control}</div></div>",
        group='<div role="listitem"><div role="heading" aria-level="3" id="{id}-words"><span>{words}</span></div>{note}'
        "{control}</div>",
        heading='<div role="listitem"><div role="heading" aria-level="2">{words}</div></div>',
        whole='<div role="list">{questions}</div>{send}',
        name="entry.{number}90211",
        control=' aria-labelledby="{id}-words"',
        empty="Choose",
    ),
    "bare": Layout(
        row="<p>{words}<br>{note}{control}</p>",
        group="<p>{words}</p>{note}<p>{control}</p>",
        option='<input type="{kind}" name="{name}" id="{id}" value="{value}"> {words} ',
        single_tick="<p>{control} {words}{note}</p>",
        heading="<p><b>{words}</b></p>",
        name="field_{number}",
        empty="please choose",
    ),
    "automation": Layout(
        row='<div data-automation-id="formField"><label for="{id}"><span>{words}</span><abbr title="required">*</abbr>'
        "</label><div>{note}<div>{control}</div></div></div>",
        group='<div data-automation-id="formField"><fieldset><legend><div><label><span>{words}'
        '</span><abbr title="required">*'
        "</abbr></label></div></legend>{note}{control}</fieldset></div>",
        option='<div><input type="{kind}" id="{id}" name="{name}" value="{value}"><label for="{id}">{words}</label>'
        "</div>",
        heading='<h3 tabindex="-1">{words}</h3>',
        note='<div data-automation-id="richText"><p>{words}</p></div>',
        whole='<div data-automation-id="applyFlowPage">{questions}<div role="group">{send}</div></div>',
        name="primaryQuestionnaire--{digest}",
        empty="Select One",
    ),
    "bootstrap": Layout(
        row='<div class="form-group row"><label class="col-sm-4 control-label">{words}'
        '</label><div class="col-sm-8">{control}'
        "{note}</div></div>",
        group='<div class="form-group row"><label class="col-sm-4 control-label">{words}</label><div class="col-sm-8">'
        "{control}{note}</div></div>",
        option='<div class="radio"><label><input type="{kind}" name="{name}" value="{value}">{words}</label></div>',
        note='<span class="help-block">{words}</span>',
        name="answers_attributes_{number}_content",
        control=' class="form-control"',
        empty="- choose one -",
    ),
    "lines": Layout(
        row='<li class="form-line"><label class="form-label form-label-top" for="{id}">{words}<span>*</span></label>'
        '<div class="form-input-wide"><span class="form-sub">{control}<small>{note}</small></span></div></li>',
        group='<li class="form-line"><label class="form-label" id="{id}-words">{words}<span>*</span></label>'
        '<div class="form-input-wide" role="group" aria-labelledby="{id}-words">{note}{control}</div></li>',
        option='<span class="form-radio-item"><input type="{kind}" id="{id}" name="{name}" value="{words}">'
        '<label for="{id}">{words}</label></span>',
        heading="<li><div><h3>{words}</h3></div></li>",
        whole='<form><ul class="form-section">{questions}</ul>{send}</form>',
        name="q{number}_{digest}",
        note="{words}",
        empty="Please Select",
    ),
    "panels": Layout(
        row='<section class="panel"><h5>{words}</h5>{note}<div class="panel-body">{control}</div></section>',
        group='<section class="panel"><h5>{words}</h5>{note}<div class="panel-body">{control}</div></section>',
        option='<label class="chip"><input type="{kind}" name="{name}" value="{value}"><i></i>'
        "<span>{words}</span></label>",
        heading="<h3>{words}</h3>",
        note='<div class="muted">{words}</div>',
        whole="<main>{questions}<footer>{send}</footer></main>",
        name="response[{number}]",
        empty="Choose an option",
    ),
}
