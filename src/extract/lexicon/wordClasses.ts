import { z } from "zod";
import { row } from "./row";

/** The word classes: one YAML file of the same name each, and the form of its rows. */
export const wordClasses = {
  /** Nouns for offices: minister, ambassador. `institution` is the head noun of the body whose office it is. */
  offices: row.extend({ kind: z.enum(["state", "portfolio", "body", "company", "envoy"]) }),
  /** Names, demonyms, capitals and other cities that the generated list of states lacks. */
  countryNames: row.extend({
    code: z.string().length(2),
    form: z.enum(["name", "demonym", "capital", "city"]),
  }),
  /** Phrases in which the name of a state names no state; `_` stands for any name of a state. */
  countryTraps: row,
  /** What tells whether a capital stands for its government. */
  capitalCues: row.extend({ kind: z.enum(["verb", "place", "partner", "owned"]) }),
  /** Fields, goods and policies of cooperation, with the name each is filed under. */
  topics: row.extend({ name: z.string().min(1) }),
  /** Nouns for events; a `weak` noun names an event only with a name, an ordinal or a party. */
  meetingNouns: row.extend({ type: z.string().min(1), weak: z.boolean().optional() }),
  /** Nouns for undertakings; a `strong` noun makes a project of any capitalised name before it. */
  projectNouns: row.extend({
    type: z.string().min(1),
    strong: z.boolean().optional(),
    weak: z.boolean().optional(),
  }),
  /** Nouns for agreements; a `level` is a level of relations, a `weak` noun needs a name, a subject or parties. */
  agreementNouns: row.extend({
    type: z.string().min(1),
    weak: z.boolean().optional(),
    level: z.boolean().optional(),
  }),
  /** Lower-case words that may stand before those nouns and belong to the name. */
  meetingModifiers: row,
  projectModifiers: row,
  agreementModifiers: row,
  /** Verbs and turns of phrase by which relations, events and modality are told. */
  cues: row.extend({ cue: z.string().min(1) }),
} as const;
