import { agreementRules } from "./agreementRules";
import { commented } from "./commented";
import { commentedAround } from "./commentedAround";
import { concernFrames } from "./concernFrames";
import { concerns } from "./concerns";
import { documentList } from "./documentList";
import { discussedFrames } from "./discussedFrames";
import { discussed } from "./discussed";
import { discussedItems } from "./discussedItems";
import { follows } from "./follows";
import { participationByCompany } from "./participationByCompany";
import { participationByName } from "./participationByName";
import { signedByName } from "./signedByName";
import { producedByFocus } from "./producedByFocus";
import { participationByTalks } from "./participationByTalks";
import { participationByVisit } from "./participationByVisit";
import { participationByOffice } from "./participationByOffice";
import { signedElsewhere } from "./signedElsewhere";
import { signedFrames } from "./signedFrames";
import { placeOfEvents } from "./placeOfEvents";
import { placeOfVisits } from "./placeOfVisits";
import { partnersByName } from "./partnersByName";
import { told } from "./told";
import { transcript } from "./transcript";
import type { Lexicon } from "../lexicon/Lexicon";
import type { RelationRule } from "./RelationRule";

const cache = new WeakMap<Lexicon, readonly RelationRule[]>();

/** Every rule that reads a relation from a masked sentence, in the order in which they are asked; made once for a lexicon. */
export function relationRules(lexicon: Lexicon): readonly RelationRule[] {
  let rules = cache.get(lexicon);
  if (!rules) cache.set(lexicon, (rules = rulesOf(lexicon)));
  return rules;
}

const rulesOf = (lexicon: Lexicon): readonly RelationRule[] => [
  ...told(lexicon.participationPhrases),
  ...participationByName,
  ...told(lexicon.presencePhrases),
  ...participationByOffice,
  ...participationByVisit,
  ...participationByTalks,
  ...participationByCompany,
  ...placeOfEvents,
  ...placeOfVisits,
  ...discussed,
  ...discussedFrames,
  ...discussedItems,
  ...told(lexicon.discussionPhrases),
  ...agreementRules,
  ...told(lexicon.productPhrases),
  ...signedByName,
  ...signedFrames,
  ...signedElsewhere,
  ...documentList,
  ...producedByFocus,
  ...concerns,
  ...concernFrames,
  ...partnersByName,
  ...told(lexicon.partnerPhrases),
  ...commented,
  ...commentedAround,
  ...told(lexicon.commentPhrases),
  ...follows,
  ...told(lexicon.sequencePhrases),
  ...transcript,
];
