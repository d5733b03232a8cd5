import { InvalidArgumentError, Option } from "commander";

/** An option that takes a whole number from 1 to `most`. */
export function countOption(flags: string, about: string, fallback: number, most: number): Option {
  return new Option(flags, `${about} (1 to ${most})`).default(fallback).argParser((text) => {
    const count = Number(text);
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  });
}
