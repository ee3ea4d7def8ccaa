import { DatePicker, Input, Radio, Select, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { useAnswers } from "../state.jsx";

const keys = ["first", "last", "email", "phone", "where", "resume", "linkedin", "authorized", "sponsor", "degree", "start", "workplace", "english", "hobby", "gender"];
const Row = ({ label, children, needed }) => (
  <div className="css-row"><div className="css-label"><p>{label}{needed && <span> *</span>}</p></div>{children}</div>
);
const App = () => {
  const [a, set] = useAnswers(keys);
  const text = (k, label, id) => <Row label={label} needed><Input data-testid={id} value={a[k]} onChange={(e) => set(k)(e.target.value)} /></Row>;
  const pick = (k, label, options) => <Row label={label}><Select style={{ width: 320 }} placeholder="Select" value={a[k] || undefined} onChange={set(k)} options={options.map((value) => ({ value, label: value }))} showSearch /></Row>;
  const one = (k, label, options) => <Row label={label}><Radio.Group value={a[k]} onChange={(e) => set(k)(e.target.value)}>{options.map((v) => <Radio key={v} value={v}>{v}</Radio>)}</Radio.Group></Row>;
  return (
    <main><h1>Warehouse Data Lead</h1><p>Portland, OR · Full time · Ropewalk Supply</p><p>Ropewalk Supply sends rope to ships. Somebody has to know how much of it is left, and that will be you.</p><div className="application"><h2>Apply now</h2>
      {text("first", "Legal first name", "input-first_name")}{text("last", "Legal last name", "input-last_name")}{text("email", "Email", "input-email")}{text("phone", "Phone number", "input-phone_number")}{text("where", "Location (city, state)", "input-loc")}
      <Row label="Resume" needed><Upload beforeUpload={(f) => { set("resume")(f.name); return false; }} maxCount={1}><button type="button">Drop or select</button></Upload></Row>
      {text("linkedin", "LinkedIn Link", "input-li")}{one("authorized", "Do you have unrestricted authorization to work in the U.S.?", ["Yes", "No"])}{one("sponsor", "Do you need, or will you need in the future, any immigration sponsorship?", ["Yes", "No"])}
      {pick("degree", "Highest degree", ["High school", "Associate", "Bachelor's", "Master's", "Doctorate"])}<Row label="Earliest start date"><DatePicker format="MM/DD/YYYY" onChange={(_, t) => set("start")(t ?? "")} /></Row>
      {pick("workplace", "Preferred work arrangement", ["On-site", "Remote", "No preference"])}{pick("english", "English proficiency", ["Beginner", "Intermediate", "Fluent", "Native"])}{text("hobby", "Tell us something nobody asks", "input-x")}{pick("gender", "Gender identity (voluntary)", ["Woman", "Man", "Non-binary", "I'd rather not say"])}
      <button type="button" data-lab-press="submit">Apply</button></div></main>
  );
};
createRoot(document.getElementById("root")).render(<App />);
