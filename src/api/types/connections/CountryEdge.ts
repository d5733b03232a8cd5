import { Field, ObjectType } from "type-graphql";
import { Country } from "../objects/Country";

@ObjectType({ description: "A country in a list." })
export class CountryEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Country, { description: "The thing itself." })
  readonly node: Country;
}
