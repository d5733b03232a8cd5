import { agreementRules } from "./agreementRules";
import { commented } from "./commented";
import { concerns } from "./concerns";
import { documentList } from "./documentList";
import { discussed } from "./discussed";
import { follows } from "./follows";
import { participationByName } from "./participationByName";
import { participationBySpeech } from "./participationBySpeech";
import { participationByVerb } from "./participationByVerb";
import { partners } from "./partner";
import { participationByOffice } from "./participationByOffice";
import { partnersByDeed } from "./partnersByDeed";
import { placeOfEvents } from "./placeOfEvents";
import { placeOfVisits } from "./placeOfVisits";
import { transcript } from "./transcript";
import type { RelationRule } from "./RelationRule";

/** Every rule that reads a relation from a masked sentence, in the order in which they are asked. */
export const relationRules: readonly RelationRule[] = [
  ...participationByVerb,
  ...participationBySpeech,
  ...participationByName,
  ...participationByOffice,
  ...placeOfEvents,
  ...placeOfVisits,
  ...discussed,
  ...agreementRules,
  ...documentList,
  ...concerns,
  ...partners,
  ...partnersByDeed,
  ...commented,
  ...follows,
  ...transcript,
];
