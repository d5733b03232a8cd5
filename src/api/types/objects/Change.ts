import { Field, ObjectType } from "type-graphql";
import { ChangeAction } from "../enums/ChangeAction";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { Document } from "./Document";
import { Entity } from "./Entity";
import { Node } from "./Node";
import { Quote } from "./Quote";
import { Relation } from "./Relation";
import { Statement } from "./Statement";

@ObjectType({ implements: Node, description: "Something that entered, changed in or left the graph." })
export class Change {
  @Field(() => DateTimeScalar, { description: "When." })
  readonly at: string;

  @Field(() => ChangeAction, { description: "What happened." })
  readonly action: string;

  @Field(() => Relation, { nullable: true, description: "The relation it happened to." })
  readonly relation: Relation | null;

  @Field(() => Statement, { nullable: true, description: "The statement that caused it, where one did." })
  readonly statement: Statement | null;

  @Field(() => Document, {
    nullable: true,
    description: "The document that caused it, or that a person took in or back.",
  })
  readonly document: Document | null;

  @Field(() => [Entity], {
    description: "What a person corrected, as it is now; empty where a text caused it.",
  })
  readonly entities: Entity[];

  @Field(() => String, { nullable: true, description: "The mutation by which a person caused it." })
  readonly mutation: string | null;

  @Field(() => String, { nullable: true, description: "Why, in that person's words." })
  readonly reason: string | null;

  @Field(() => [Quote], {
    description:
      "The words behind it: of a statement its quote; of a decision on who is who, what the texts say of the two; of a name, what they say of its bearer; of a text that came or left, what it states first.",
  })
  readonly quotes: Quote[];
}
