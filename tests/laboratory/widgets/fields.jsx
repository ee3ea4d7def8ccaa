// Controlled inputs of React: what its state holds counts, not what the page shows.

import { useState } from "react";
import { createRoot } from "react-dom/client";
import { count, keep } from "./mount.js";

const mask = (text) => {
  const digits = text.replace(/\D/g, "").slice(0, 10);
  return digits.length < 4 ? digits : `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}${digits.length > 6 ? `-${digits.slice(6)}` : ""}`;
};

function Text({ name, as: As = "input", change = (text) => text, ...rest }) {
  const [value, put] = useState(rest.start ?? "");
  keep(name, value);
  const { start: _, ...more } = rest;
  return (
    <div>
      <label htmlFor={name}>{name}</label>
      <As id={name} value={value} onChange={(event) => put(change(event.target.value))} onBlur={() => count(`${name}-blurred`)} {...more} />
    </div>
  );
}

/** Its input is replaced by a new one as soon as something is typed. */
function Restless() {
  const [value, put] = useState("");
  keep("restless", value);
  return <input key={value ? "new" : "old"} id="restless" value={value} onChange={(event) => put(event.target.value)} />;
}

/** Its input goes away as soon as something is typed. */
function Vanishing() {
  const [value, put] = useState("");
  keep("vanishing", value);
  return value ? <p>Thank you</p> : <input id="vanishing" value={value} onChange={(event) => put(event.target.value)} />;
}

function Segments() {
  const [value, put] = useState("");
  keep("yesno", value);
  const button = (label) => <button type="button" className={value === label ? "option option-active" : "option"} onClick={() => put(label)}>{label}</button>;
  return <div id="yesno">{button("Yes")}{button("No")}<input type="checkbox" tabIndex={-1} style={{ display: "none" }} checked={value === "Yes"} onChange={() => undefined} /></div>;
}

function Pressed() {
  const [value, put] = useState("");
  keep("pressed", value);
  const labels = ["Remote", "Hybrid", "On site"];
  return <div id="pressed" role="group">{labels.map((label) => <button key={label} aria-pressed={value === label} onClick={(event) => { event.preventDefault(); put(label); }}>{label}</button>)}</div>;
}

function Choices() {
  const [held, hold] = useState({ radio: "", boxes: [], one: false, list: "" });
  keep("choices", held);
  const toggle = (label) => hold({ ...held, boxes: held.boxes.includes(label) ? held.boxes.filter((one) => one !== label) : [...held.boxes, label] });
  return (
    <>
      <fieldset id="radios"><legend>Sponsorship?</legend>{["Yes", "No"].map((label) => <label key={label}><input type="radio" name="radio" style={{ position: "absolute", opacity: 0 }} checked={held.radio === label} onChange={() => hold({ ...held, radio: label })} /><span>{label}</span></label>)}</fieldset>
      <fieldset id="boxes"><legend>Languages</legend>{["English", "Norwegian", "German"].map((label) => <label key={label}><input type="checkbox" name="boxes[]" checked={held.boxes.includes(label)} onChange={() => toggle(label)} />{label}</label>)}</fieldset>
      <label><input type="checkbox" id="one" checked={held.one} onChange={(event) => hold({ ...held, one: event.target.checked })} />I can travel</label>
      <select id="list" value={held.list} onChange={(event) => hold({ ...held, list: event.target.value })}><option value="">Select…</option><option value="no">Norway</option><option value="de">Germany</option></select>
    </>
  );
}

function Files() {
  const [name, put] = useState("");
  keep("resume", name);
  return <div className="upload"><button type="button">Attach</button><input id="resume" type="file" accept=".pdf,.docx" style={{ display: "none" }} onChange={(event) => { put(event.target.files[0]?.name ?? ""); event.target.value = ""; }} />{name && <p>{name}</p>}</div>;
}

function Zone() {
  const [name, put] = useState("");
  keep("dropped", name);
  return <div className="dropzone" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); put(event.dataTransfer.files[0]?.name ?? ""); }}><input id="ignored" type="file" style={{ display: "none" }} onChange={(event) => { event.target.value = ""; }} />{name || "Drop a file"}</div>;
}

createRoot(document.querySelector("#root")).render(
  <form>
    <Text name="first" />
    <Text name="masked" change={mask} type="tel" />
    <Text name="short" maxLength={5} />
    <Text name="locked" readOnly start="Fixed" />
    <Text name="stubborn" change={() => ""} />
    <Text name="about" as="textarea" />
    <Text name="amount" type="number" />
    <Text name="site" type="url" />
    <Restless /><Vanishing /><Segments /><Pressed /><Choices /><Files /><Zone />
    <button>Submit</button>
  </form>,
);
