import { enumOf } from "./enumOf";

export const Role = enumOf("Role", "The part played in a meeting or a project.", {
  host: "Receives the others, or gives the place.",
  chair: "Leads it.",
  "co-chair": "Leads it together with another.",
  speaker: "Speaks at it.",
  signatory: "Signs at it.",
  participant: "Takes part; nothing more is stated.",
  funder: "Pays for it.",
  implementer: "Carries it out.",
  partner: "Takes part in it; nothing more is stated.",
});
