import * as Radix from "@radix-ui/react-select";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import Creatable from "react-select/async-creatable";
import { useAnswers } from "../state.jsx";

const keys = ["name", "email", "phone", "home", "school", "degree", "gradYear", "tools", "right", "help", "style", "veteran", "disability", "cv", "why", "ok", "hours"];
const towns = ["Portland, ME, USA", "Portland, OR, USA", "Portland, TX, USA"];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const find = async (typed) => { await wait(400); return towns.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase().slice(0, 6))).map((value) => ({ value, label: value })); };
const Q = ({ n, title, children }) => <div className="q"><div id={`q-${n}`}>{title}</div><div>{children}</div></div>;
const Tiles = ({ n, options, value, set }) => <div role="group" aria-labelledby={`q-${n}`}>{options.map((o) => <button type="button" key={o} aria-pressed={value === o} onClick={() => set(o)}>{o}</button>)}</div>;
const App = () => {
  const [a, set] = useAnswers(keys);
  const text = (k, n, title, more = {}) => <Q n={n} title={title}><input aria-labelledby={`q-${n}`} value={a[k]} onChange={(e) => set(k)(e.target.value)} {...more} /></Q>;
  const radix = (k, n, title, options) => <Q n={n} title={title}><Radix.Root value={a[k]} onValueChange={set(k)}><Radix.Trigger aria-labelledby={`q-${n}`}><Radix.Value placeholder="Select…" /></Radix.Trigger><Radix.Portal><Radix.Content position="popper"><Radix.Viewport>{options.map((o) => <Radix.Item key={o} value={o}><Radix.ItemText>{o}</Radix.ItemText></Radix.Item>)}</Radix.Viewport></Radix.Content></Radix.Portal></Radix.Root></Q>;
  return (
    <main><h1>Signal Data Engineer</h1><p>Portland, Oregon, United States. Green Line Rail · Full-time. You read what the signals say and make it findable.</p><div className="panel"><h2>Apply for this position</h2>
      {text("name", 1, "Your full legal name *")}{text("email", 2, "Email for correspondence *", { type: "email" })}{text("phone", 3, "Contact phone number", { type: "tel" })}
      <Q n={4} title="City of residence"><Creatable aria-labelledby="q-4" loadOptions={find} onChange={(o) => set("home")(o?.value ?? "")} isValidNewOption={() => false} placeholder="Type a city" /></Q>
      {text("school", 5, "University or college (most recent)")}{radix("degree", 6, "Degree awarded", ["None", "Bachelor of Arts", "Bachelor of Science", "Master of Arts", "Master of Science", "Doctor of Philosophy"])}{text("gradYear", 7, "Year of graduation", { type: "number" })}
      <Q n={8} title="Which of the following technologies have you used professionally?"><Select isMulti aria-labelledby="q-8" options={["PostgreSQL", "Oracle", "Spark", "Excel", "Airflow"].map((value) => ({ value, label: value }))} onChange={(v) => set("tools")(v.map((o) => o.value).join("; "))} /></Q>
      <Q n={9} title="Do you have the legal right to work in the United States?"><Tiles n={9} options={["Yes", "No"]} value={a.right} set={set("right")} /></Q>
      <Q n={10} title="Would Green Line need to sponsor a work visa for you, either now or later?"><Tiles n={10} options={["Yes", "No"]} value={a.help} set={set("help")} /></Q>
      <Q n={11} title="Which way of working do you prefer?"><Tiles n={11} options={["On site", "Hybrid", "Remote"]} value={a.style} set={set("style")} /></Q>
      {radix("veteran", 12, "Veteran status (voluntary)", ["I am a protected veteran", "I am not a protected veteran", "I do not wish to answer"])}{radix("disability", 13, "Disability (voluntary, form CC-305)", ["Yes", "No", "I do not want to answer"])}
      <Q n={14} title="Résumé"><label className="drop">Drop your file<input type="file" hidden onChange={(e) => set("cv")(e.target.files[0]?.name ?? "")} /></label>{a.cv && <b>{a.cv}</b>}</Q>
      <Q n={15} title="What would make you stay with us for ten years?"><textarea aria-labelledby="q-15" value={a.why} onChange={(e) => set("why")(e.target.value)} /></Q>{text("hours", 16, "Which shifts can you not work?")}
      <label><input type="checkbox" checked={!!a.ok} onChange={(e) => set("ok")(e.target.checked ? "true" : "")} />I authorize a background check</label><button type="button" data-lab-press="submit">Apply</button></div></main>
  );
};
createRoot(document.getElementById("root")).render(<App />);
