import { Field, Int, ObjectType } from "type-graphql";
import { WithArguments } from "../WithArguments";
import { EvidenceArguments } from "../arguments/EvidenceArguments";
import { RelationStatus } from "../enums/RelationStatus";
import { Relation } from "../objects/Relation";
import { StatedDate } from "../objects/StatedDate";
import { Statement } from "../objects/Statement";

/** What every edge along a relation has. */
@ObjectType({ description: "What every edge along a relation has." })
export class RelatedEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Relation, { description: "The relation itself." })
  readonly relation: Relation;

  @Field(() => StatedDate, { nullable: true, description: "First day of the stated interval." })
  readonly since: StatedDate | null;

  @Field(() => StatedDate, { nullable: true, description: "Last day of the stated interval." })
  readonly until: StatedDate | null;

  @Field(() => RelationStatus, { nullable: true, description: "How the relation stands by its statements." })
  readonly status: string | null;

  @Field(() => Int, { description: "How many documents state it, reposts of one text each by itself." })
  readonly sourceCount: number;

  @Field(() => Int, {
    description:
      "How many independent sources state it: texts that say nearly the same word for word count once.",
  })
  readonly corroboration: number;

  @WithArguments(() => EvidenceArguments)
  @Field(() => [Statement], { description: "The statements that prove it, most confident first." })
  readonly evidence: Statement[];
}
