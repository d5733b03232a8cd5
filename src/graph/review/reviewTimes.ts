import { dateArgument, instantArgument } from "../compile/dateArgument";

type Given = Readonly<Record<string, unknown>>;

/** The two times a listing is asked at, as its parameters `$asOf` (a day) and `$knownAt` (an instant); null: today's view. */
export const reviewTimes = ({ asOf, knownAt }: Given): { asOf: string | null; knownAt: string | null } => ({
  asOf: asOf === undefined || asOf === null ? null : dateArgument(asOf, "asOf"),
  knownAt: knownAt === undefined || knownAt === null ? null : instantArgument(knownAt, "knownAt"),
});

/** Condition under which a statement was in the graph at `$knownAt`; today, that it stands. */
export const standing = (statement: string): string =>
  `CASE WHEN $knownAt IS NULL THEN ${statement}.retractedAt IS NULL
        ELSE ${statement}.recordedAt <= $knownAt AND coalesce(${statement}.retractedAt, '\uFFFF') > $knownAt END`;

/** The same for a relation of either type, standing or closed. */
export const held = (relation: string): string =>
  `CASE WHEN $knownAt IS NULL THEN ${relation}.knownTo IS NULL
        ELSE ${relation}.knownFrom <= $knownAt AND coalesce(${relation}.knownTo, '\uFFFF') > $knownAt END`;

/** Condition under which what was observed on a day was told by `$asOf`. */
export const toldBy = (day: string): string => `($asOf IS NULL OR coalesce(${day}, '') <= $asOf)`;
