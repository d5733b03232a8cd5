import { Field, Float, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";

@ObjectType({ description: "An entity found by name, or by the title of an office." })
export class SearchEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Entity, { description: "The thing itself." })
  readonly node: Entity;

  @Field(() => Float, { description: "How well it matches; comparable within one search only." })
  readonly score: number;

  @Field(() => String, {
    nullable: true,
    description: "The name that matched best; null where the title of an office matched better.",
  })
  readonly matchedAlias: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The title of the office by which an official was found; null where a name matched better.",
  })
  readonly matchedTitle: string | null;
}
