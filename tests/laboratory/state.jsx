// The state of a page in React: what it holds for each question goes to labState with every change.
import { useState } from "react";

export const useAnswers = (keys) => {
  const [answers, change] = useState(Object.fromEntries(keys.map((key) => [key, ""])));
  for (const [key, value] of Object.entries(answers)) lab.hold(key, value?.value ?? value, value?.label ?? value);
  const set = (key) => (value) => change((had) => ({ ...had, [key]: value }));
  return [answers, set];
};
