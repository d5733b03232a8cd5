import { agreementRules } from "./agreementRules";
import { commented } from "./commented";
import { concerns } from "./concerns";
import { documentList } from "./documentList";
import { discussed } from "./discussed";
import { follows } from "./follows";
import { participation } from "./participation";
import { partners } from "./partner";
import { place } from "./place";
import { transcript } from "./transcript";
import type { RelationRule } from "./RelationRule";

/** Every rule that reads a relation from a masked sentence, in the order in which they are asked. */
export const relationRules: readonly RelationRule[] = [
  ...participation,
  ...place,
  ...discussed,
  ...agreementRules,
  ...documentList,
  ...concerns,
  ...partners,
  ...commented,
  ...follows,
  ...transcript,
];
