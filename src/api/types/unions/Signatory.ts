import { createUnionType } from "type-graphql";
import { Country } from "../objects/Country";
import { Institution } from "../objects/Institution";
import { Official } from "../objects/Official";

export const Signatory = createUnionType({
  name: "Signatory",
  description: "Who signs an agreement.",
  types: () => [Country, Institution, Official] as const,
});
