// Headless UI: listbox, combobox, radio group, check box and switch.

import { Checkbox, Combobox, ComboboxButton, ComboboxInput, ComboboxOption, ComboboxOptions, Description, Field, Label, Listbox, ListboxButton, ListboxOption, ListboxOptions, Radio, RadioGroup, Switch } from "@headlessui/react";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep } from "./mount.js";

const NOTICE = ["Immediately", "One month", "Three months"];

function Picked() {
  const [value, put] = useState(null);
  keep("notice", value);
  return (
    <Field>
      <Label>Notice period</Label>
      <Listbox value={value} onChange={put}>
        <ListboxButton id="notice">{value ?? "Select a period"}</ListboxButton>
        <ListboxOptions anchor="bottom">{NOTICE.map((one) => <ListboxOption key={one} value={one}>{one}</ListboxOption>)}</ListboxOptions>
      </Listbox>
    </Field>
  );
}

function Searched() {
  const [value, put] = useState(null);
  const [query, ask] = useState("");
  keep("period", value);
  const found = NOTICE.filter((one) => one.toLowerCase().includes(query.toLowerCase()));
  return (
    <Field>
      <Label>Period</Label>
      <Combobox value={value} onChange={put} onClose={() => ask("")}>
        <ComboboxInput id="period" displayValue={(one) => one ?? ""} onChange={(event) => ask(event.target.value)} />
        <ComboboxButton>▾</ComboboxButton>
        <ComboboxOptions anchor="bottom">{found.map((one) => <ComboboxOption key={one} value={one}>{one}</ComboboxOption>)}</ComboboxOptions>
      </Combobox>
    </Field>
  );
}

function Others() {
  const [held, hold] = useState({ plan: null, tick: false, on: false });
  keep("others", held);
  return (
    <>
      <RadioGroup id="plans" value={held.plan} onChange={(plan) => hold({ ...held, plan })} aria-label="Plan">
        {["Full time", "Part time"].map((one) => <Field key={one}><Radio value={one} className="dot"><span>•</span></Radio><Label>{one}</Label><Description>of the week</Description></Field>)}
      </RadioGroup>
      <Field><Checkbox id="tick" checked={held.tick} onChange={(tick) => hold({ ...held, tick })}><span>✓</span></Checkbox><Label>Can travel</Label></Field>
      <Field><Label>Relocate</Label><Switch id="on" checked={held.on} onChange={(on) => hold({ ...held, on })}><span>o</span></Switch></Field>
    </>
  );
}

createRoot(document.querySelector("#root")).render(<form><Picked /><Searched /><Others /><button>Send</button></form>);
