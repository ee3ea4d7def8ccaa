import { useState } from "react";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import { useAnswers } from "../state.jsx";

const keys = ["first", "last", "email", "phone", "city", "country", "authorized", "linkedin", "resume", "extra"];
const App = () => {
  const [a, set] = useAnswers(keys);
  const [turn, next] = useState(0);
  const write = (k) => (value) => { set(k)(value); setTimeout(() => next((n) => n + 1), 30); };
  const text = (k, label) => <div key={`${k}-${turn}`}><label htmlFor={`${k}-${turn}`}>{label}</label><input id={`${k}-${turn}`} defaultValue={a[k]} onChange={(e) => set(k)(e.target.value)} onBlur={(e) => e.target.value !== "" && next((n) => n + 1)} /></div>;
  return (
    <main><h1>Data Engineer</h1><p>Portland, Oregon, United States. A page that builds itself anew after every answer.</p><form key={turn % 5} onSubmit={(e) => e.preventDefault()}><h2>Apply</h2>
      {text("first", "First name")}{text("last", "Last name")}{text("email", "Email")}{text("phone", "Phone")}{text("city", "City")}
      <div key={`c${turn}`}><label id={`cl${turn}`}>Country of residence</label><Select aria-labelledby={`cl${turn}`} options={countries.map((label) => ({ value: label, label }))} value={a.country || null} onChange={write("country")} /></div>
      <fieldset><legend>Are you authorized to work in the United States?</legend>{["Yes", "No"].map((one) => <label key={one}><input type="radio" name={`auth${turn}`} checked={a.authorized === one} onChange={() => write("authorized")(one)} />{one}</label>)}</fieldset>
      {a.authorized === "Yes" && text("extra", "What is your notice period?")}{text("linkedin", "LinkedIn profile")}
      <div><label>Resume <input type="file" onChange={(e) => set("resume")(e.target.files[0]?.name ?? "")} /></label></div><button>Send application</button></form></main>
  );
};
createRoot(document.getElementById("root")).render(<App />);
