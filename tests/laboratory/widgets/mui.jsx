// Material UI: select of one and of several, autocomplete of a list, of a server, and of free text; ticks and a group.

import {
  Autocomplete, Checkbox, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Switch, TextField,
} from "@mui/material";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep } from "./mount.js";

const DEGREES = ["Bachelor's degree", "Master's degree", "Doctorate", "No degree"];
const CITIES = ["Oslo", "Bergen", "Osloford", "Trondheim"];

function Choice({ name, label, multiple = false }) {
  const [value, put] = useState(multiple ? [] : "");
  keep(name, value);
  return (
    <FormControl fullWidth margin="normal">
      <InputLabel id={`${name}-label`}>{label}</InputLabel>
      <Select id={name} labelId={`${name}-label`} label={label} multiple={multiple} value={value} onChange={(event) => put(event.target.value)}>
        {DEGREES.map((degree) => (
          <MenuItem key={degree} value={degree}>{degree}</MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

function Search({ name, label, ...rest }) {
  const [value, put] = useState(rest.multiple ? [] : null);
  keep(name, value);
  return <Autocomplete id={name} value={value} onChange={(_, next) => put(next)} renderInput={(of) => <TextField {...of} label={label} margin="normal" />} {...rest} />;
}

function Remote() {
  const [typed, type] = useState("");
  const [options, offer] = useState([]);
  useEffect(() => {
    if (!typed) return undefined;
    const timer = setTimeout(() => offer(CITIES.filter((city) => city.toLowerCase().startsWith(typed.toLowerCase()))), 400);
    return () => clearTimeout(timer);
  }, [typed]);
  return <Search name="remote" label="City" options={options} filterOptions={(all) => all} onInputChange={(_, text) => type(text)} />;
}

function Ticks() {
  const [held, hold] = useState({ remote: "", terms: false, alerts: false });
  keep("ticks", held);
  const set = (name) => (event) => hold({ ...held, [name]: event.target.checked });
  return (
    <>
      <FormControl>
        <FormLabel id="remote-label">Work model</FormLabel>
        <RadioGroup aria-labelledby="remote-label" name="remote-model" value={held.remote} onChange={(event) => hold({ ...held, remote: event.target.value })}>
          {["Remote", "Hybrid", "Office"].map((one) => <FormControlLabel key={one} value={one} control={<Radio />} label={one} />)}
        </RadioGroup>
      </FormControl>
      <FormControlLabel control={<Checkbox id="terms" checked={held.terms} onChange={set("terms")} />} label="I have a driving licence" />
      <FormControlLabel control={<Switch id="alerts" checked={held.alerts} onChange={set("alerts")} />} label="Open to travel" />
    </>
  );
}

createRoot(document.querySelector("#root")).render(
  <form>
    <Choice name="degree" label="Degree" />
    <Choice name="degrees" label="Degrees" multiple />
    <Search name="city" label="Place" options={CITIES} />
    <Search name="cities" label="Places" options={CITIES} multiple />
    <Search name="free" label="Title" options={CITIES} freeSolo />
    <Remote />
    <Ticks />
  </form>,
);
