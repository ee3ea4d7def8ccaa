// react-select: single, multiple, one that loads as one types, one that never loads, and a disabled one.

import { useState } from "react";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import AsyncSelect from "react-select/async";
import { keep } from "./mount.js";

const COUNTRIES = ["Norway", "Norfolk Island", "Northern Mariana Islands", "Germany", "Austria"].map((label, index) => ({
  value: `c${index}`,
  label,
}));
const YES_NO = [
  { value: "1", label: "Yes" },
  { value: "0", label: "No" },
];
const SCHOOLS = ["University of Oslo", "University of Bergen", "Oslo Metropolitan University", "University of Oslo at Kjeller"];

const search = (typed) =>
  new Promise((done) => {
    const found = SCHOOLS.filter((school) => school.toLowerCase().includes(typed.toLowerCase()));
    setTimeout(() => done(found.map((label) => ({ value: label, label }))), 300);
  });

function Question({ name, label, kind: Kind = Select, ...rest }) {
  const [value, put] = useState(null);
  keep(name, Array.isArray(value) ? value.map((one) => one.label) : (value?.label ?? null));
  return (
    <div className="question">
      <label htmlFor={name}>{label}</label>
      <Kind inputId={name} value={value} onChange={put} {...rest} />
    </div>
  );
}

function Form() {
  return (
    <form>
      <Question name="country" label="Country" options={COUNTRIES} required />
      <Question name="sponsorship" label="Do you need sponsorship?" options={YES_NO} isSearchable={false} />
      <Question name="places" label="Where could you work?" options={COUNTRIES} isMulti />
      <Question name="school" label="School" kind={AsyncSelect} loadOptions={search} />
      <Question name="never" label="City" kind={AsyncSelect} loadOptions={() => new Promise(() => undefined)} />
      <Question name="disabled" label="Region" options={COUNTRIES} isDisabled />
      <Question name="portal" label="Second country" options={COUNTRIES} menuPortalTarget={document.body} isClearable />
      <button>Submit application</button>
    </form>
  );
}

createRoot(document.querySelector("#root")).render(<Form />);
