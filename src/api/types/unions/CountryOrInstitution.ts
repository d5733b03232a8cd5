import { createUnionType } from "type-graphql";
import { Country } from "../objects/Country";
import { Institution } from "../objects/Institution";

export const CountryOrInstitution = createUnionType({
  name: "CountryOrInstitution",
  description: "Where an office is held, or who carries a project.",
  types: () => [Country, Institution] as const,
});
