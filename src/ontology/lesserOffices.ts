import { offices } from "./offices";

/** Words by which a title is that of another office than the one it names: a deputy's, a predecessor's. */
export const lesserOffices: readonly string[] = [
  ...offices.helper.words,
  ...offices.standIn.words,
  ...offices.notNow.words,
];
