// Forty questions of the kinds that forms have, lists of three libraries among them.

import { Autocomplete, MenuItem, Select as Menu, TextField } from "@mui/material";
import * as Radix from "@radix-ui/react-select";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import { keep } from "./mount.js";

const WORDS = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa"];
const PLAIN = WORDS.map((label) => ({ label, value: label }));
const kinds = {
  text: (id, value, put) => <input id={id} value={value} onChange={(event) => put(event.target.value)} />,
  area: (id, value, put) => <textarea id={id} value={value} onChange={(event) => put(event.target.value)} />,
  select: (id, value, put) => <select id={id} value={value} onChange={(event) => put(event.target.value)}><option value="" />{WORDS.map((word) => <option key={word}>{word}</option>)}</select>,
  radio: (id, value, put) => <fieldset id={id}>{["Alpha", "Gamma"].map((word) => <label key={word}><input type="radio" name={id} checked={value === word} onChange={() => put(word)} />{word}</label>)}</fieldset>,
  react: (id, value, put) => <Select inputId={id} options={PLAIN} value={value ? { label: value, value } : null} onChange={(one) => put(one.value)} />,
  menu: (id, value, put) => <Menu id={id} value={value} onChange={(event) => put(event.target.value)}>{WORDS.map((word) => <MenuItem key={word} value={word}>{word}</MenuItem>)}</Menu>,
  auto: (id, value, put) => <Autocomplete id={id} options={WORDS} value={value || null} onChange={(_, one) => put(one)} renderInput={(of) => <TextField {...of} label={id} />} />,
  radix: (id, value, put) => (
    <Radix.Root value={value} onValueChange={put}>
      <Radix.Trigger id={id}><Radix.Value placeholder="Select one" /></Radix.Trigger>
      <Radix.Portal><Radix.Content><Radix.Viewport>{WORDS.map((word) => <Radix.Item key={word} value={word}><Radix.ItemText>{word}</Radix.ItemText></Radix.Item>)}</Radix.Viewport></Radix.Content></Radix.Portal>
    </Radix.Root>
  ),
};
const PLAN = { text: 14, area: 2, select: 4, radio: 4, react: 8, menu: 3, auto: 3, radix: 2 };

function Question({ kind, id }) {
  const [value, put] = useState("");
  keep(id, value);
  return <div>{kinds[kind](id, value, put)}</div>;
}

const all = Object.entries(PLAN).flatMap(([kind, times]) => Array.from({ length: times }, (_, index) => ({ kind, id: `${kind}-${index}` })));
createRoot(document.querySelector("#root")).render(<form>{all.map((one) => <Question key={one.id} {...one} />)}</form>);
