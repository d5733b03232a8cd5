import { enumOf } from "./enumOf";

export const Facet = enumOf("Facet", "By what the edges of a connection are counted.", {
  kind: "Kind of entity, or kind of relation.",
  status: "Status of the entity, or of the relation.",
  year: "Year of the date.",
  city: "City.",
  role: "Part played.",
  title: "Title of the office.",
  stance: "Attitude.",
  modality: "Modality of the statement.",
  language: "Language of the document.",
  publisher: "Publisher of the document.",
});
