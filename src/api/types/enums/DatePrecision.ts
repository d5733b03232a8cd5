import { enumOf } from "./enumOf";

export const DatePrecision = enumOf("DatePrecision", "How much of a date is stated.", {
  day: "Year, month and day.",
  month: "Year and month.",
  year: "The year only.",
  "unstated-year": "A month or day whose year no text states.",
});
