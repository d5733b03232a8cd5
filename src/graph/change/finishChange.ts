import { settleChosenNames } from "../curation/chosenNames";
import type { Change } from "./Change";
import { deriveTouchedEntities } from "./deriveTouchedEntities";
import { deriveTouchedRelations } from "./deriveTouchedRelations";
import { retireEntities } from "./retireEntities";

/** Brings the derived layer in line with what a change told the stated layer. */
export async function finishChange(change: Change): Promise<void> {
  await retireEntities(change);
  await deriveTouchedRelations(change);
  await settleChosenNames(change);
  await deriveTouchedEntities(change);
}
