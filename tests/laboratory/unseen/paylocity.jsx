import { Listbox, ListboxButton, ListboxOption, ListboxOptions } from "@headlessui/react";
import * as Radix from "@radix-ui/react-select";
import { useCombobox } from "downshift";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { useAnswers } from "../state.jsx";

const keys = ["first", "last", "email", "phone", "city", "state", "country", "resume", "veteran", "authorized", "shift", "supervisor", "years"];
const Head = ({ id, label, options, value, set }) => (
  <div><p id={id}>{label}</p><Listbox value={value} onChange={set}><ListboxButton aria-labelledby={id}>{value || "Choose one"}</ListboxButton><ListboxOptions>{options.map((o) => <ListboxOption key={o} value={o}>{o}</ListboxOption>)}</ListboxOptions></Listbox></div>
);
const Rad = ({ id, label, options, value, set }) => (
  <div><label htmlFor={id}>{label}</label><Radix.Root value={value} onValueChange={set}><Radix.Trigger id={id}><Radix.Value placeholder="Pick an option" /></Radix.Trigger><Radix.Portal><Radix.Content position="popper"><Radix.Viewport>{options.map((o) => <Radix.Item key={o} value={o}><Radix.ItemText>{o}</Radix.ItemText></Radix.Item>)}</Radix.Viewport></Radix.Content></Radix.Portal></Radix.Root></div>
);
const Down = ({ label, all, set }) => {
  const [items, show] = useState(all);
  const { isOpen, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox({ items, onInputValueChange: ({ inputValue }) => show(all.filter((o) => o.toLowerCase().includes((inputValue ?? "").toLowerCase()))), onSelectedItemChange: ({ selectedItem }) => set(selectedItem ?? "") });
  return <div><label {...getLabelProps()}>{label}</label><input {...getInputProps()} /><ul {...getMenuProps()}>{isOpen && items.map((item, index) => <li key={item} {...getItemProps({ item, index })}>{item}</li>)}</ul></div>;
};
const App = () => {
  const [a, set] = useAnswers(keys);
  const text = (k, label, more = {}) => <div><label htmlFor={`fld-${k.length}-${label.length}`}>{label}</label><input id={`fld-${k.length}-${label.length}`} value={a[k]} onChange={(e) => set(k)(e.target.value)} {...more} /></div>;
  return (
    <main><h1>Inventory Analyst</h1><p>Portland, OR 97205. Ropewalk Supply sends rope to ships and needs somebody to count what is left.</p><form onSubmit={(e) => e.preventDefault()}><h2>Application</h2>
      {text("first", "First")}{text("last", "Last")}{text("email", "Primary email address")}{text("phone", "Cell phone", { type: "tel" })}{text("city", "City of residence")}
      <Head id="st" label="State of residence" options={states} value={a.state} set={set("state")} /><Down label="Country of residence" all={countries} set={set("country")} />
      <Rad id="au" label="Are you legally eligible for employment in the United States?" options={["Yes", "No"]} value={a.authorized} set={set("authorized")} /><Rad id="ye" label="Total years of professional experience" options={["0-2 years", "3-5 years", "6-9 years", "10+ years"]} value={a.years} set={set("years")} /><Rad id="vs" label="Protected veteran status" options={["I am a protected veteran", "I am not a protected veteran", "I choose not to disclose"]} value={a.veteran} set={set("veteran")} /><Head id="sh" label="Which shift suits you?" options={["Early", "Late"]} value={a.shift} set={set("shift")} />
      {text("supervisor", "Last supervisor (full name)")}<div><label htmlFor="rz">Upload résumé</label><input id="rz" type="file" onChange={(e) => set("resume")(e.target.files[0]?.name ?? "")} /></div><button type="submit">Submit</button></form></main>
  );
};
createRoot(document.getElementById("root")).render(<App />);
