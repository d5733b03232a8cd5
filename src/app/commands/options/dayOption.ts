import { InvalidArgumentError, Option } from "commander";

/** An option that takes a day as YYYY-MM-DD. */
export function dayOption(flags: string, about: string): Option {
  return new Option(flags, `${about} (YYYY-MM-DD)`).argParser((text) => {
    const day = new Date(`${text}T00:00:00Z`);
    if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
      return text;
    throw new InvalidArgumentError("It must be a day such as 2025-11-19.");
  });
}
