import { agreementRules } from "./agreementRules";
import { commented } from "./commented";
import { commentedAround } from "./commentedAround";
import { concernFrames } from "./concernFrames";
import { concerns } from "./concerns";
import { documentList } from "./documentList";
import { discussedFrames } from "./discussedFrames";
import { discussed } from "./discussed";
import { follows } from "./follows";
import { participationByName } from "./participationByName";
import { participationBySpeech } from "./participationBySpeech";
import { participationByPhrase } from "./participationByPhrase";
import { participationByVerb } from "./participationByVerb";
import { partners } from "./partner";
import { signedByName } from "./signedByName";
import { producedByFocus } from "./producedByFocus";
import { participationByTalks } from "./participationByTalks";
import { participationByVisit } from "./participationByVisit";
import { participationByOffice } from "./participationByOffice";
import { signedFrames } from "./signedFrames";
import { producedFrames } from "./producedFrames";
import { partnerFrames } from "./partnerFrames";
import { partnersByDeed } from "./partnersByDeed";
import { partnersByPhrase } from "./partnersByPhrase";
import { partnersByHelp } from "./partnersByHelp";
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
  ...participationByVisit,
  ...participationByTalks,
  ...participationByPhrase,
  ...placeOfEvents,
  ...placeOfVisits,
  ...discussed,
  ...discussedFrames,
  ...agreementRules,
  ...signedByName,
  ...signedFrames,
  ...documentList,
  ...producedByFocus,
  ...producedFrames,
  ...concerns,
  ...concernFrames,
  ...partners,
  ...partnersByDeed,
  ...partnersByPhrase,
  ...partnersByHelp,
  ...partnerFrames,
  ...commented,
  ...commentedAround,
  ...follows,
  ...transcript,
];
