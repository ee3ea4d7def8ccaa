import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { useAnswers } from "../state.jsx";

const keys = ["name", "email", "phone", "resume", "location", "linkedin", "authorized", "sponsor", "years", "start", "tools", "office", "why", "pronouns", "race", "conflict"];
const Entry = ({ path, title, required, help, children }) => (
  <div className="_fieldEntry_hkyf8_29" data-field-path={path}><label className={`_heading_101oc_53${required ? " _required_101oc_92" : ""}`} htmlFor={path}>{title}</label>{help && <div className="_description_oj0x8_1"><p>{help}</p></div>}{children}</div>
);
const YesNo = ({ value, set, path }) => (
  <div className="_container_y2cw4_29 _yesno_hkyf8_143"><button type="button" className={`_option_y2cw4_33${value === "Yes" ? " _active_y2cw4_57" : ""}`} onClick={() => set("Yes")}>Yes</button><button type="button" className={`_option_y2cw4_33${value === "No" ? " _active_y2cw4_57" : ""}`} onClick={() => set("No")}>No</button><input type="checkbox" tabIndex={-1} name={path} checked={value === "Yes"} readOnly className="_hidden" style={{ opacity: 0, position: "absolute", pointerEvents: "none" }} /></div>
);
const Place = ({ value, set }) => {
  const [typed, type] = useState(""), [found, find] = useState(null), turn = useRef(0), focused = useRef(false);
  useEffect(() => {
    const mine = ++turn.current;
    if (!typed || typed === value) return find(null);
    const timer = setTimeout(() => mine === turn.current && focused.current && find(places.filter((one) => one.toLowerCase().includes(typed.toLowerCase()))), 350);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <div className="_inputContainer_v5ami_28"><input className="_input_v5ami_28" placeholder="Start typing..." autoComplete="off" role="combobox" aria-autocomplete="list" aria-expanded={!!found} aria-controls={found ? "floating-ui-1" : undefined} value={typed} onChange={(e) => type(e.target.value)} onFocus={() => { focused.current = true; }} onBlur={() => { focused.current = false; find(null); type(value); }} />
      {found && <div role="listbox" id="floating-ui-1">{found.map((one) => <div key={one} role="option" tabIndex={-1} onMouseDown={(e) => e.preventDefault()} onClick={() => { set(one); type(one); find(null); }}>{one}</div>)}</div>}</div>
  );
};
const Many = ({ path, options, value, set }) => {
  const had = value ? value.split("; ") : [];
  return <fieldset className="_container_1258i_29">{options.map((one, n) => <div className="_option_1258i_34" key={one}><span><input type="checkbox" id={`${path}-labeled-checkbox-${n}`} name={one} checked={had.includes(one)} onChange={() => set((had.includes(one) ? had.filter((x) => x !== one) : options.filter((x) => had.includes(x) || x === one)).join("; "))} /></span><label htmlFor={`${path}-labeled-checkbox-${n}`}>{one}</label></div>)}</fieldset>;
};
const One = ({ path, options, value, set }) => (
  <fieldset className="_container_1258i_29">{options.map((one, n) => <div className="_option_1258i_34" key={one}><input type="radio" id={`${path}-labeled-radio-${n}`} name={path} checked={value === one} onChange={() => set(one)} /><label htmlFor={`${path}-labeled-radio-${n}`}>{one}</label></div>)}</fieldset>
);
const App = () => {
  const [a, set] = useAnswers(keys);
  const text = (k) => ({ value: a[k], onChange: (e) => set(k)(e.target.value) });
  const u = (n) => `5f2c${n}a1e-7d3b-4c1e-9a10-00aa11bb22c${n}`;
  return (
    <div><h1 className="ashby-job-posting-heading">Data Engineer</h1><div>Portland · Full time</div><div role="tabpanel" id="form"><div className="_form_hkyf8_1">
      <Entry path="_systemfield_name" title="Name" required><input id="_systemfield_name" name="_systemfield_name" placeholder="Type here..." {...text("name")} /></Entry>
      <Entry path="_systemfield_email" title="Email" required><input id="_systemfield_email" name="_systemfield_email" type="email" placeholder="hello@example.com..." {...text("email")} /></Entry>
      <Entry path={u(1)} title="Phone Number"><input id={u(1)} name={u(1)} type="tel" placeholder="1-415-555-1234..." {...text("phone")} /></Entry>
      <Entry path="_systemfield_resume" title="Resume" required><div className="_file"><button type="button">Upload File</button><p>or drag and drop here</p>{a.resume && <span>{a.resume}</span>}<input id="_systemfield_resume" type="file" tabIndex={-1} style={{ display: "none" }} onChange={(e) => set("resume")(e.target.files[0]?.name ?? "")} /></div></Entry>
      <Entry path="_systemfield_location" title="Where are you located?" required><Place value={a.location} set={set("location")} /></Entry>
      <Entry path={u(2)} title="LinkedIn"><input id={u(2)} name={u(2)} placeholder="Type here..." {...text("linkedin")} /></Entry>
      <Entry path={u(3)} title="Are you authorized to work in the United States?" required><YesNo path={u(3)} value={a.authorized} set={set("authorized")} /></Entry>
      <Entry path={u(4)} title="Will you now or in the future require visa sponsorship?" required help="This includes transfers."><YesNo path={u(4)} value={a.sponsor} set={set("sponsor")} /></Entry>
      <Entry path={u(5)} title="How many years have you worked with SQL?"><input id={u(5)} type="number" placeholder="Type here..." {...text("years")} /></Entry>
      <Entry path={u(6)} title="When is the earliest you would want to start working with us?"><input id={u(6)} placeholder="Pick date..." {...text("start")} /></Entry>
      <Entry path={u(7)} title="Which of these tools do you use?"><Many path={u(7)} options={["Airflow", "Dagster", "Spark", "Spreadsheets only"]} value={a.tools} set={set("tools")} /></Entry>
      <Entry path={u(8)} title="Are you willing to relocate to Portland?"><One path={u(8)} options={["Yes, I would move", "No, I would not move"]} value={a.office} set={set("office")} /></Entry>
      <Entry path={u(9)} title="What would you bring to Ferndale?"><textarea id={u(9)} placeholder="Type here..." {...text("why")} /></Entry>
      <Entry path={u("a")} title="What are your pronouns?"><One path={u("a")} options={["He/Him", "She/Her", "They/Them", "Other"]} value={a.pronouns} set={set("pronouns")} /></Entry>
      <Entry path="_systemfield_eeoc_race" title="Race"><One path="_systemfield_eeoc_race" options={["Hispanic or Latino", "White (Not Hispanic or Latino)", "Asian (Not Hispanic or Latino)", "Decline to self-identify"]} value={a.race} set={set("race")} /></Entry>
      <Entry path={u("b")} title="Is a relative of yours employed by Ferndale?"><YesNo path={u("b")} value={a.conflict} set={set("conflict")} /></Entry>
      <button type="button" className="ashby-application-form-submit-button" data-lab-press="submit">Submit Application</button></div></div></div>
  );
};
createRoot(document.getElementById("root")).render(<App />);
