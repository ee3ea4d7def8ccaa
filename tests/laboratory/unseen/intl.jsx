import intlTelInput from "intl-tel-input";
import $ from "jquery";
import select2 from "select2";

select2(window, $);
for (const [id, key] of [["src", "source"], ["edu", "degree"], ["lng", "languages"]]) {
  const element = $(`#${id}`);
  element.select2({ width: "300px", placeholder: "Pick…" });
  lab.hold(key, "");
  element.on("change", () => lab.hold(key, [].concat(element.val() ?? []).join("; ")));
}
const phone = document.getElementById("ph");
const telephone = intlTelInput(phone, { initialCountry: "gb", separateDialCode: true });
const told = () => lab.hold("phone", `+${telephone.getSelectedCountry()?.dialCode ?? ""} ${phone.value}`);
phone.addEventListener("input", told);
phone.addEventListener("countrychange", told);
lab.hold("phone", "");
