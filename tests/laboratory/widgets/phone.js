// intl-tel-input: with the dialing code in the field, and apart from it.

import intlTelInput from "intl-tel-input/intlTelInputWithUtils";
import "intl-tel-input/styles";
import { keep } from "./mount.js";

const start = (id, options) => {
  const input = document.querySelector(id);
  const phone = intlTelInput(input, { initialCountry: "us", ...options });
  const tell = () => keep(id.slice(1), { number: phone.getNumber(), country: phone.getSelectedCountry?.()?.iso2 ?? phone.getSelectedCountryData?.().iso2 });
  for (const name of ["input", "countrychange"]) input.addEventListener(name, tell);
};

start("#phone", {});
start("#apart", { separateDialCode: true });
start("#strict", { separateDialCode: true, strictMode: true });
