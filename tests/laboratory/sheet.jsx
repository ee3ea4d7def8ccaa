// A sheet drawn with one of the widget libraries; lists, ticks and texts are React's own state.
import { Autocomplete, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select as MuiSelect, TextField } from "@mui/material";
import * as Radix from "@radix-ui/react-select";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import Async from "react-select/async";
import { useAnswers } from "./state.jsx";

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const named = { places, countries, states, schools };
const listed = (options) => named[options[0]] ?? options;
const pair = (value) => ({ value, label: value });

const Row = ({ id, words, note, children }) => <div className="field-wrapper"><label id={`${id}-label`} htmlFor={id}>{words}<span aria-hidden="true">*</span></label>{note && <p className="description">{note}</p>}{children}</div>;
const Group = ({ id, words, note, children }) => <fieldset><legend id={`${id}-label`}>{words}</legend>{note && <p className="description">{note}</p>}{children}</fieldset>;

const ReactSelect = ({ id, kind, options, more, take }) => {
  const shared = { inputId: id, "aria-labelledby": `${id}-label`, placeholder: "Select...", isMulti: kind === "many" };
  const chosen = (had) => take(Array.isArray(had) ? had.map((one) => one.value).join("; ") : (had?.value ?? ""));
  if (kind !== "combo") return <Select {...shared} options={listed(options).map(pair)} onChange={chosen} />;
  const find = async (typed) => { await wait(more.wait ?? 200); return listed(options).filter((one) => one.toLowerCase().includes(typed.toLowerCase())).map(pair); };
  return <Async {...shared} loadOptions={find} onChange={chosen} />;
};
const RadixSelect = ({ id, options, value, take }) => (
  <Radix.Root value={value} onValueChange={take}><Radix.Trigger id={id} aria-labelledby={`${id}-label`}><Radix.Value placeholder="Select an option" /></Radix.Trigger><Radix.Portal><Radix.Content position="popper"><Radix.Viewport>
    {listed(options).map((one) => <Radix.Item key={one} value={one}><Radix.ItemText>{one}</Radix.ItemText></Radix.Item>)}
  </Radix.Viewport></Radix.Content></Radix.Portal></Radix.Root>
);
const Mui = ({ id, kind, words, note, options, value, take }) => {
  if (kind === "combo" || kind === "many") return <Autocomplete multiple={kind === "many"} options={listed(options)} onChange={(_, had) => take(Array.isArray(had) ? had.join("; ") : (had ?? ""))} renderInput={(given) => <TextField {...given} label={words} />} />;
  if (kind === "select") return <FormControl><InputLabel id={`${id}-label`}>{words}</InputLabel><MuiSelect labelId={`${id}-label`} id={id} label={words} value={value} onChange={(event) => take(event.target.value)}>{listed(options).map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</MuiSelect></FormControl>;
  if (kind === "radio") return <FormControl><FormLabel id={`${id}-label`}>{words}</FormLabel>{note && <p>{note}</p>}<RadioGroup aria-labelledby={`${id}-label`} name={id} value={value} onChange={(event) => take(event.target.value)}>{options.map((one) => <FormControlLabel key={one} value={one} control={<Radio />} label={one} />)}</RadioGroup></FormControl>;
  return <TextField id={id} label={words} helperText={note} type={kind === "textarea" ? "text" : kind} multiline={kind === "textarea"} value={value} onChange={(event) => take(event.target.value)} />;
};
const Ticks = ({ id, options, value, take }) => {
  const had = value ? value.split("; ") : [];
  return options.map((one) => <label key={one}><input type="checkbox" name={id} checked={had.includes(one)} onChange={() => take((had.includes(one) ? had.filter((other) => other !== one) : [...had, one]).join("; "))} /> {one}</label>);
};
const Plain = ({ id, kind, value, more, take }) => {
  if (kind === "file") return <><button type="button">Attach</button><input id={id} type="file" className="away" onChange={(event) => take(event.target.files[0]?.name ?? "")} />{value && <p>{value}</p>}</>;
  const shared = { id, value, onChange: (event) => take(event.target.value), ...more };
  return kind === "textarea" ? <textarea {...shared} /> : <input type={kind} {...shared} />;
};
const Question = ({ id, library, ask: [, kind, words, options = [], given = {}], value, take }) => {
  const { note, ...more } = given;
  const told = { id, kind, words, note, options, more, value, take };
  if (kind === "checkbox") return <label><input type="checkbox" id={id} checked={Boolean(value)} onChange={(event) => take(event.target.checked ? "true" : "")} /> {words}</label>;
  if (kind === "checks") return <Group {...told}><Ticks {...told} /></Group>;
  if (library === "mui" && kind !== "file") return <div className="row"><Mui {...told} /></div>;
  if (kind === "radio") return <Group {...told}>{options.map((one) => <label key={one}><input type="radio" name={id} checked={value === one} onChange={() => take(one)} /> {one}</label>)}</Group>;
  const List = library === "radix" && kind === "select" ? RadixSelect : ReactSelect;
  return <Row {...told}>{["select", "combo", "many"].includes(kind) ? <List {...told} /> : <Plain {...told} />}</Row>;
};
const App = ({ library, questions }) => {
  const [answers, set] = useAnswers(questions.map(([key]) => key).filter((key) => !["#", "p"].includes(key)));
  const draw = (ask, number) => {
    if (ask[0] === "#") return <h2 key={number}>{ask[1]}</h2>;
    if (ask[0] === "p") return <p key={number}>{ask[1]}</p>;
    return <Question key={ask[0]} id={`question_${4100 + number}`} library={library} ask={ask} value={answers[ask[0]]} take={set(ask[0])} />;
  };
  return <div className="application--form">{questions.map(draw)}</div>;
};
createRoot(document.getElementById("root")).render(<App {...window.sheet} />);
