// Downshift: a select made of a toggle, and a combobox.

import { useCombobox, useSelect } from "downshift";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep } from "./mount.js";

const LEVELS = ["Basic", "Good", "Native"];

function Toggle() {
  const { isOpen, selectedItem, getToggleButtonProps, getLabelProps, getMenuProps, getItemProps } = useSelect({ items: LEVELS });
  keep("level", selectedItem ?? null);
  return (
    <div>
      <label {...getLabelProps()}>English</label>
      <div {...getToggleButtonProps({ id: "level" })}><span>{selectedItem ?? "Choose a level"}</span><span aria-hidden="true">{isOpen ? "▲" : "▼"}</span></div>
      <ul {...getMenuProps()}>{isOpen && LEVELS.map((item, index) => <li key={item} {...getItemProps({ item, index })}>{item}</li>)}</ul>
    </div>
  );
}

function Search() {
  const [items, offer] = useState(LEVELS);
  const { isOpen, selectedItem, getInputProps, getLabelProps, getMenuProps, getItemProps, getToggleButtonProps } = useCombobox({
    items,
    onInputValueChange: ({ inputValue }) => offer(LEVELS.filter((one) => one.toLowerCase().includes(inputValue.toLowerCase()))),
  });
  keep("other", selectedItem ?? null);
  return (
    <div>
      <label {...getLabelProps()}>Norwegian</label>
      <div><input {...getInputProps({ id: "other" })} /><button type="button" {...getToggleButtonProps()}>▾</button></div>
      <ul {...getMenuProps()}>{isOpen && items.map((item, index) => <li key={item} {...getItemProps({ item, index })}>{item}</li>)}</ul>
    </div>
  );
}

createRoot(document.querySelector("#root")).render(<form><Toggle /><Search /></form>);
