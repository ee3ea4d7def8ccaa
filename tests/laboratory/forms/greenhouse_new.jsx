import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import { useAnswers } from "../state.jsx";

const named = (texts) => texts.map((label, value) => ({ value: String(value + 1), label }));
const COUNTRIES = named(["Canada +1", "Germany +49", "United Kingdom +44", "United States +1", "United States Minor Outlying Islands +1"]);
const YES = named(["Yes", "No"]);
const keys = ["first", "last", "preferred", "email", "country", "phone", "location", "resume", "letter", "school", "degree", "discipline", "e_start_month", "e_start_year", "linkedin", "site", "authorized", "sponsor", "age", "salary", "source", "why", "nda", "gender", "hispanic", "veteran", "disability"];

const Text = ({ id, label, answers, set, k, required, area }) => {
  const Tag = area ? "textarea" : "input";
  return (
    <div className="field-wrapper"><div className="input-wrapper">
      <label id={`${id}-label`} htmlFor={id} className="label">{label}{required && <span aria-hidden="true">*</span>}</label>
      <Tag id={id} className="input" type={area ? undefined : "text"} aria-required={!!required} value={answers[k]} onChange={(e) => set(k)(e.target.value)} />
    </div></div>
  );
};
const Choice = ({ id, label, options, answers, set, k, required, ...rest }) => (
  <div className="field-wrapper"><div className="select"><div className="select__container">
    <label id={`${id}-label`} htmlFor={id} className="label select__label">{label}{required && "*"}</label>
    <Select inputId={id} aria-labelledby={`${id}-label`} classNamePrefix="select" options={options} value={answers[k] || null} onChange={set(k)} required={required} placeholder="Select..." {...rest} />
  </div></div></div>
);
const File = ({ id, label, answers, set, k }) => {
  const input = useRef(null);
  return (
    <div role="group" aria-labelledby={`upload-label-${id}`} className="file-upload"><div id={`upload-label-${id}`} className="label upload-label">{label}</div>
      {answers[k] ? <p>{answers[k]}<button type="button" onClick={() => set(k)("")}>Remove file</button></p> : (
        <div className="button-container"><button type="button" onClick={() => input.current.click()}>Attach</button><label className="visually-hidden" htmlFor={id}>Attach</label>
          <input ref={input} id={id} type="file" accept=".pdf,.doc,.docx,.txt" style={{ position: "absolute", width: 1, height: 1, overflow: "hidden", clip: "rect(0 0 0 0)" }} onChange={(e) => e.target.files[0] && set(k)(e.target.files[0].name)} />
          <button type="button">Enter manually</button></div>)}
    </div>
  );
};
const Places = ({ answers, set }) => {
  const [options, load] = useState([]);
  const ask = (typed) => { if (typed.length > 1) setTimeout(() => load(places.filter((one) => one.toLowerCase().includes(typed.toLowerCase())).map((label) => ({ value: label, label }))), 300); };
  return <Choice id="candidate-location" label="Location (City)" options={options} onInputChange={ask} filterOption={null} noOptionsMessage={() => "Start typing"} answers={answers} set={set} k="location" required />;
};
const App = () => {
  const [answers, set] = useAnswers(keys);
  const on = { answers, set };
  return (
    <div className="job-post"><div className="job__header"><div className="job__title"><h1>Data Engineer</h1></div><div className="job__location">Portland, Oregon, United States</div></div>
      <div className="job__description body"><p>Ferndale keeps the water meters of forty towns honest. You build the pipelines that carry their readings, and explain them to people who never asked for one.</p></div>
      <div className="application--container"><h2>Apply for this job</h2><form id="application-form" className="application--form">
        <div className="application--questions">
          <Text id="first_name" label="First Name" k="first" required {...on} /><Text id="last_name" label="Last Name" k="last" required {...on} /><Text id="preferred_name" label="Preferred First Name" k="preferred" {...on} /><Text id="email" label="Email" k="email" required {...on} />
          <fieldset className="phone-input"><Choice id="country" label="Country" options={COUNTRIES} k="country" {...on} /><Text id="phone" label="Phone" k="phone" required {...on} /></fieldset>
          <Places {...on} /><File id="resume" label="Resume/CV*" k="resume" {...on} /><File id="cover_letter" label="Cover Letter" k="letter" {...on} />
          <div className="education--container"><h3>Education</h3><Choice id="school--0" label="School" options={named(schools)} k="school" {...on} /><Choice id="degree--0" label="Degree" options={named(["High School", "Associate's Degree", "Bachelor's Degree", "Master's Degree", "Master of Business Administration (M.B.A.)", "Doctor of Philosophy (Ph.D.)"])} k="degree" {...on} /><Choice id="discipline--0" label="Discipline" options={named(["Accounting", "Computer Engineering", "Computer Science", "Mathematics"])} k="discipline" {...on} /><Choice id="start-month--0" label="Start date month" options={named(["January", "February", "June", "September"])} k="e_start_month" {...on} /><Text id="start-year--0" label="Start date year" k="e_start_year" {...on} /></div>
          <Text id="question_30101" label="LinkedIn Profile" k="linkedin" {...on} /><Text id="question_30102" label="Website" k="site" {...on} />
          <Choice id="question_30103" label="Are you legally authorized to work in the United States?" options={YES} k="authorized" required {...on} /><Choice id="question_30104" label="Will you now or in the future require sponsorship for employment visa status (e.g., H-1B visa status)?" options={YES} k="sponsor" required {...on} /><Choice id="question_30105" label="Are you 18 years of age or older?" options={YES} k="age" {...on} />
          <Text id="question_30106" label="What are your base salary expectations (USD, per year)?" k="salary" {...on} /><Choice id="question_30107" label="How did you hear about us?" options={named(["Ferndale website", "LinkedIn", "Glassdoor", "Employee referral", "Other"])} k="source" {...on} /><Text id="question_30108" label="Why Ferndale?" k="why" area {...on} /><Choice id="question_30109" label="Have you signed an agreement that would keep you from working for us?" options={YES} k="nda" {...on} />
        </div>
        <div className="eeoc__container"><h3>Voluntary Self-Identification</h3><Choice id="4000101" label="Gender" options={named(["Male", "Female", "Decline To Self Identify"])} k="gender" {...on} /><Choice id="4000102" label="Are you Hispanic/Latino?" options={named(["Yes", "No", "Decline To Self Identify"])} k="hispanic" {...on} /><Choice id="4000103" label="Veteran Status" options={named(["I am not a protected veteran", "I identify as one or more of the classifications of a protected veteran", "I don't wish to answer"])} k="veteran" {...on} /><Choice id="4000104" label="Disability Status" options={named(["Yes, I have a disability, or have had one in the past", "No, I do not have a disability and have not had one in the past", "I do not want to answer"])} k="disability" {...on} /></div>
        <button type="submit">Submit application</button>
      </form></div>
    </div>
  );
};
createRoot(document.getElementById("root")).render(<App />);
