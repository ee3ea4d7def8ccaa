import { Autocomplete, Button, Checkbox, FormControl, FormControlLabel, InputLabel, MenuItem, Radio, RadioGroup, FormLabel, Select, TextField } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { useAnswers } from "../state.jsx";

const keys = ["first", "last", "email", "phone", "address", "city", "state", "zip", "country", "resume", "start", "pay", "site", "linkedin", "school", "degree", "authorized", "source", "references", "terms"];
const App = () => {
  const [a, set] = useAnswers(keys);
  const [file, attach] = useState("");
  const text = (k, label, more = {}) => <TextField id={`mui-${k.length}${label.length}`} label={label} variant="outlined" fullWidth value={a[k]} onChange={(e) => set(k)(e.target.value)} {...more} />;
  const pick = (k, label, options) => (
    <FormControl fullWidth><InputLabel id={`${k}-lbl`}>{label}</InputLabel><Select labelId={`${k}-lbl`} label={label} value={a[k]} onChange={(e) => set(k)(e.target.value)}><MenuItem value=""><em>–Select–</em></MenuItem>{options.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</Select></FormControl>
  );
  return (
    <main><h1>Data Engineer</h1><p>Portland, Oregon · Full-Time</p><p>Ferndale keeps the water meters of forty towns honest. You build the pipelines that carry their readings.</p><form id="job-application-form"><h2>Apply for This Job</h2>
      {text("first", "First Name", { required: true })}{text("last", "Last Name", { required: true })}{text("email", "Email", { required: true, type: "email" })}{text("phone", "Phone")}
      {text("address", "Address")}{text("city", "City")}{pick("state", "State", states)}{text("zip", "ZIP")}
      <Autocomplete options={countries} value={a.country || null} onChange={(_, value) => set("country")(value ?? "")} renderInput={(p) => <TextField {...p} label="Country" />} />
      <div><p>Resume</p><Button component="label">Choose file<input type="file" hidden onChange={(e) => { attach(e.target.files[0]?.name ?? ""); set("resume")(e.target.files[0]?.name ?? ""); }} /></Button><span>{file}</span></div>
      {text("start", "Date Available", { placeholder: "mm/dd/yyyy" })}{text("pay", "Desired Pay")}{text("site", "Website, Blog or Portfolio")}{text("linkedin", "LinkedIn Profile URL")}{text("school", "College/University")}{pick("degree", "Highest Education Obtained", ["GED or Equivalent", "High School", "College - Bachelor of Arts", "College - Bachelor of Science", "College - Master of Science", "College - Doctorate"])}
      <FormControl><FormLabel id="auth-l">Are you authorized to work in the U.S.?</FormLabel><RadioGroup aria-labelledby="auth-l" name="auth" value={a.authorized} onChange={(e) => set("authorized")(e.target.value)}><FormControlLabel value="yes" control={<Radio />} label="Yes" /><FormControlLabel value="no" control={<Radio />} label="No" /></RadioGroup></FormControl>
      {pick("source", "Who or what brought you here?", ["Indeed", "LinkedIn", "Walked past", "Other"])}{text("references", "References (name, company, phone)", { multiline: true })}
      <FormControlLabel control={<Checkbox checked={!!a.terms} onChange={(e) => set("terms")(e.target.checked ? "true" : "")} />} label="By applying I confirm the above is true" />
      <Button type="submit">Submit Application</Button></form></main>
  );
};
createRoot(document.getElementById("root")).render(<App />);
