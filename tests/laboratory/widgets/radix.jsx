// Radix: a select in a portal.

import * as Select from "@radix-ui/react-select";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep } from "./mount.js";

function Choice({ name, labels, ...rest }) {
  const [value, put] = useState("");
  keep(name, value);
  return (
    <div>
      <label htmlFor={name}>{name}</label>
      <Select.Root value={value} onValueChange={put} name={name} {...rest}>
        <Select.Trigger id={name}><Select.Value placeholder="Pick one of them" /></Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              {labels.map((label) => <Select.Item key={label} value={label.toLowerCase()}><Select.ItemText>{label}</Select.ItemText></Select.Item>)}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}

createRoot(document.querySelector("#root")).render(
  <form>
    <Choice name="gender" labels={["Female", "Male", "Decline to answer"]} />
    <Choice name="level" labels={["Junior", "Senior"]} position="popper" />
    <Choice name="off" labels={["Junior", "Senior"]} disabled />
  </form>,
);
