// select2 on jQuery: one, several, and a list that comes from a server as one types.

import $ from "jquery";
import install from "select2";
import "select2/dist/css/select2.css";
import { keep } from "./mount.js";

install(window, $);

const add = (name, labels, more = "") => {
  const options = labels.map((label) => `<option value="${label.toLowerCase()}">${label}</option>`).join("");
  $("#root").append(`<div><label for="${name}">${name}</label><select id="${name}" style="width: 300px" ${more}><option></option>${options}</select></div>`);
  return $(`#${name}`);
};

const follow = (name) => $(`#${name}`).on("change", function () { keep(name, $(this).val()); });

add("ethnicity", ["Asian", "White", "Decline to self-identify"]).select2({ placeholder: "Select..." });
add("skills", ["Python", "SQL", "Rust"], "multiple").select2();
add("school", []).select2({
  placeholder: "Select a school",
  minimumInputLength: 1,
  ajax: {
    delay: 100,
    transport: ({ data }, done) => {
      const found = ["University of Oslo", "University of Bergen"].filter((one) => one.toLowerCase().includes((data.term ?? "").toLowerCase()));
      const timer = setTimeout(() => done({ results: found.map((text) => ({ id: text, text })) }), 200);
      return { abort: () => clearTimeout(timer) };
    },
  },
});
for (const name of ["ethnicity", "skills", "school"]) follow(name);
