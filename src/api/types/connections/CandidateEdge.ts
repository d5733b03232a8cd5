import { Field, ObjectType } from "type-graphql";
import { Candidate } from "../objects/Candidate";

@ObjectType({ description: "A likely duplicate." })
export class CandidateEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Candidate, { description: "The thing itself." })
  readonly node: Candidate;
}
