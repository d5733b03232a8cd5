import { z } from "zod";
import { row } from "./row";
import { turn } from "./turn";

/** The word classes: one YAML file of the same name each, and the form of its rows. */
export const wordClasses = {
  /** Fields of government and business, as names of ministries and posts use them. */
  fields: row,
  /** Head nouns of institutions. */
  institutions: row.extend({
    kind: z
      .enum(["ministry", "parliament", "bank", "embassy", "university"])
      .or(z.enum(["body", "party", "company", "trade"])),
    alone: z.boolean().optional(),
    proper: z.boolean().optional(),
    first: z.boolean().optional(),
  }),
  /** International organisations; `code` is the state to which a national agency of that fame belongs. */
  organizations: row.extend({ name: z.string(), code: z.string().length(2).optional() }),
  /** Nouns that announce the bare name of a company or body. */
  bearers: row.extend({ kind: z.enum(["before", "list", "after", "state"]) }),
  /** Groups sent by a state, and the verbs that unfold who sat in them. */
  groups: row.extend({ kind: z.enum(["group", "includes"]) }),
  /** Words that show whether a capitalised name acts like a body or is a place. */
  bodyCues: row.extend({ kind: z.enum(["act", "place", "locative"]) }),
  /** Capitalised words that end or never begin a name. */
  stopNames: row.extend({ kind: z.enum(["calendar", "function", "event"]) }),
  /** Nouns for offices: minister, ambassador. */
  offices: row.extend({
    kind: z.enum(["state", "portfolio", "parliament", "envoy", "body", "voice", "rank"]),
  }),
  /** Words before the noun of an office: deputy, former, acting. */
  officeModifiers: row.extend({ kind: z.enum(["title", "past", "then", "next"]) }),
  /** Small words inside names of institutions, and those that keep a state before from owning them. */
  nameLinks: row.extend({ kind: z.enum(["inside", "apart"]) }),
  /** Offices whose title needs what they head. */
  openTitles: row,
  /** Forms of address before a name. */
  honorifics: row.extend({ kind: z.enum(["address", "noble", "letters"]) }),
  /** Words that show two persons on two sides, or what a leader's state deals with. */
  encounters: row.extend({ kind: z.enum(["meets", "beside", "outside", "company"]) }),
  /** Small words inside names of persons ("bin", "van der"), and what follows a name ("Jr."). */
  nameParticles: row.extend({ kind: z.enum(["inner", "tail"]) }),
  /** What ties a name to an office, or keeps it from being an official of the story. */
  personCues: row.extend({
    kind: z.enum([
      "becomes",
      "was",
      "counterpart",
      "successor",
      "predecessor",
      "distant",
      "private",
      "public",
    ]),
  }),
  /** Verbs and turns of phrase beside which a name is a person's. */
  speech: row.extend({ kind: z.enum(["say", "object", "both"]) }),
  /** Names, demonyms, capitals and other cities that the generated list of states lacks. */
  countryNames: row.extend({
    code: z.string().length(2),
    form: z.enum(["name", "demonym", "capital", "city"]),
  }),
  /** Phrases in which the name of a state names no state; `_` stands for any name of a state. */
  countryTraps: row,
  /** What a state is in its full name ("Republic", "Kingdom"), and the adjectives before it. */
  stateForms: row.extend({ kind: z.enum(["form", "adjective"]) }),
  /** What tells whether a capital stands for its government. */
  capitalCues: row.extend({ kind: z.enum(["verb", "place", "partner", "owned"]) }),
  /** Fields, goods and policies of cooperation, with the name each is filed under. */
  topics: row.extend({ name: z.string().min(1) }),
  /** Nouns for events; a `weak` noun names an event only with a name, an ordinal or a party, a `proper` one only as part of a name. */
  meetingNouns: row.extend({
    type: z.string().min(1),
    weak: z.boolean().optional(),
    proper: z.boolean().optional(),
  }),
  /** Turns of phrase beside which plain nouns are topics; `where` the nouns stand, `sure` where one word alone suffices. */
  topicFrames: z.strictObject({
    id: z.string().regex(/^topic\.[a-z]+$/),
    where: z.enum(["before", "after"]),
    sure: z.boolean(),
    says: z.array(z.string().min(1)).min(1),
    example: z.string().min(1),
    finds: z.string().regex(/^Topic: \S/),
    not: z.array(z.string().min(1)).optional(),
  }),
  /** Words that keep a noun phrase from being a topic, by set. */
  topicWords: row.extend({
    set: z
      .enum(["general", "empty", "people", "small", "verb", "deed"])
      .or(z.enum(["gerund", "mass", "kind", "ending"])),
  }),
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
  /** Words before "agreement" and its like that belong to no name. */
  vagueModifiers: row,
  /** Verbs and turns of phrase by which relations, events and modality are told. */
  cues: row.extend({ cue: z.string().min(1), value: z.string().optional() }),
  /** Verbs by what they tell, in their base form, with irregular forms as lists in the order of the words ("built/paid"). */
  verbs: row.extend({
    class: z.string().min(1),
    forms: z.array(z.string().min(1)).length(2).optional(),
    doubles: z.array(z.string().min(1)).optional(),
  }),
  /** Words and turns that phrases share, by name; each a piece of a pattern. */
  phraseWords: z.strictObject({
    name: z.string().regex(/^[a-z]+$/),
    is: z.array(z.string().min(1)).min(1),
    example: z.string().min(1),
  }),
  /** Turns of phrase that state who took part in events: by deed and word; by office, journey and company. */
  participationPhrases: turn,
  presencePhrases: turn,
  /** Turns of phrase that state what was talked of at events, and who spoke of projects and agreements. */
  discussionPhrases: turn,
  commentPhrases: turn,
  /** Turns of phrase that state which agreements an event produced. */
  productPhrases: turn,
  /** Turns of phrase that state which event followed which. */
  sequencePhrases: turn,
  /** Turns of phrase that state who takes part in projects. */
  partnerPhrases: turn,
  /** Small words that steer the grammar of names, by set. */
  functionWords: row.extend({ set: z.string().min(1) }),
} as const;
