import { ArgsType, Field, Int } from "type-graphql";
import { Facet } from "../enums/Facet";

/** Which facet. */
@ArgsType()
export class FacetArguments {
  @Field(() => Facet, { description: "What to count by; refused where the edges have no such value." })
  readonly by: string;

  @Field(() => Int, { defaultValue: 10, description: "At most this many values, 1 to 100." })
  readonly first: number;
}
