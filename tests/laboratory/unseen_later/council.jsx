import { Autocomplete, Checkbox, Chip, FormControlLabel, FormGroup, FormLabel, FormControl, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import { useAnswers } from "../state.jsx";

const keys = ["given", "family", "mail", "mobile", "town", "county", "authorized", "sponsor", "skills", "languages", "arrangement", "start", "degree", "source", "gender", "ethnicity", "cv", "news", "manager_mail", "total"];
const named = (texts) => texts.map((label) => ({ value: label, label }));
const App = () => {
  const [a, set] = useAnswers(keys);
  const text = (k, label, more = {}) => <TextField id={`:r${keys.indexOf(k)}:`} label={label} variant="standard" value={a[k]} onChange={(e) => set(k)(e.target.value)} {...more} />;
  const pair = (k, label) => <FormControl><FormLabel id={`l-${keys.indexOf(k)}`}>{label}</FormLabel><ToggleButtonGroup exclusive aria-labelledby={`l-${keys.indexOf(k)}`} value={a[k] || null} onChange={(_, v) => v && set(k)(v)}><ToggleButton value="Yes">Yes</ToggleButton><ToggleButton value="No">No</ToggleButton></ToggleButtonGroup></FormControl>;
  const pick = (k, label, options, more = {}) => <div className="row"><label htmlFor={`s-${keys.indexOf(k)}`}>{label}</label><Select inputId={`s-${keys.indexOf(k)}`} options={named(options)} value={a[k] || null} onChange={set(k)} {...more} /></div>;
  const had = a.languages ? a.languages.split("; ") : [];
  const all = ["English", "French", "German", "Polish", "Spanish"];
  return (
    <main><h1>Open Data Officer</h1><p>Portland, OR, United States · Bureau of Bridges · 40 hours</p><p>The Bureau of Bridges counts what crosses the river, publishes it, and answers letters about it.</p><form onSubmit={(e) => e.preventDefault()}><h2>Apply online</h2>
      {text("given", "Given name(s)")}{text("family", "Family name / surname")}{text("mail", "Contact e-mail")}{text("mobile", "Mobile phone (incl. country code)")}{text("town", "City / town")}{pick("county", "State you live in", ["Idaho", "Oregon", "Washington"])}
      {pair("authorized", "I am authorized to work in the United States for any employer")}{pair("sponsor", "I will require visa sponsorship now or at any time in the future")}
      <Autocomplete multiple options={["Python", "R", "SQL", "Tableau", "Spark"]} onChange={(_, v) => set("skills")(v.join("; "))} renderTags={(v, tag) => v.map((o, index) => <Chip label={o} {...tag({ index })} key={o} />)} renderInput={(p) => <TextField {...p} label="Skills you would bring" />} />
      <FormControl component="fieldset"><FormLabel component="legend">Languages you speak</FormLabel><FormGroup>{all.map((o) => <FormControlLabel key={o} label={o} control={<Checkbox checked={had.includes(o)} onChange={() => set("languages")(all.filter((x) => (x === o ? !had.includes(o) : had.includes(x))).join("; "))} />} />)}</FormGroup></FormControl>
      {pick("arrangement", "Workplace preference", ["In the office", "Hybrid", "Fully remote"])}{text("start", "Earliest possible start", { type: "date", slotProps: { inputLabel: { shrink: true } } })}{pick("degree", "Highest qualification achieved", ["School leaver", "Bachelor degree", "Master degree", "PhD"])}{text("total", "Total years of relevant work experience", { type: "number" })}{pick("source", "Where did you hear of this vacancy?", ["Notice board", "LinkedIn", "Word of mouth"])}
      {pick("gender", "Gender (optional)", ["Man", "Woman", "Another gender", "Prefer not to answer"])}{pick("ethnicity", "Race / ethnicity (optional)", ["Asian", "Black", "White", "Two or more", "Prefer not to answer"])}{text("manager_mail", "Line manager's e-mail")}
      <div><span id="cvl">Curriculum vitae</span><input type="file" aria-labelledby="cvl" onChange={(e) => set("cv")(e.target.files[0]?.name ?? "")} /></div><FormControlLabel label="Keep me informed about other vacancies" control={<Checkbox checked={!!a.news} onChange={(e) => set("news")(e.target.checked ? "true" : "")} />} />
      <button type="submit">Submit application</button></form></main>
  );
};
createRoot(document.getElementById("root")).render(<App />);
