import { Field, Int, ObjectType } from "type-graphql";
import { WithArguments } from "../WithArguments";
import { EvidenceArguments } from "../arguments/EvidenceArguments";
import { RelationKind } from "../enums/RelationKind";
import { RelationStatus } from "../enums/RelationStatus";
import { Role } from "../enums/Role";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { Entity } from "./Entity";
import { Node } from "./Node";
import { StatedDate } from "./StatedDate";
import { Statement } from "./Statement";

@ObjectType({
  implements: Node,
  description: "A fact: two entities tied in one way over one interval, with the statements that prove it.",
})
export class Relation {
  @Field(() => RelationKind, { description: "How they are tied." })
  readonly kind: string;

  @Field(() => Entity, { description: "The entity the relation starts at." })
  readonly from: Entity;

  @Field(() => Entity, { description: "The entity the relation ends at." })
  readonly to: Entity;

  @Field(() => String, { nullable: true, description: "The office's title as written (HOLDS_POSITION)." })
  readonly title: string | null;

  @Field(() => Role, { nullable: true, description: "The part played (PARTICIPATED_IN, PARTNER_IN)." })
  readonly role: string | null;

  @Field(() => String, { nullable: true, description: "The city, as written (HELD_IN)." })
  readonly city: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The attitude, where the text states one (COMMENTED_ON).",
  })
  readonly stance: string | null;

  @Field(() => StatedDate, { nullable: true, description: "First day of the stated interval." })
  readonly since: StatedDate | null;

  @Field(() => StatedDate, { nullable: true, description: "Last day of the stated interval." })
  readonly until: StatedDate | null;

  @Field(() => RelationStatus, { nullable: true, description: "How the relation stands by its statements." })
  readonly status: string | null;

  @WithArguments(() => EvidenceArguments)
  @Field(() => [Statement], { description: "The statements that prove it, most confident first." })
  readonly evidence: Statement[];

  @Field(() => Int, { description: "How many documents state it, reposts of one text each by itself." })
  readonly sourceCount: number;

  @Field(() => Int, {
    description:
      "How many independent sources state it: texts that say nearly the same word for word count once.",
  })
  readonly corroboration: number;

  @Field(() => Int, { description: "How many statements support it." })
  readonly statementCount: number;

  @Field(() => DateTimeScalar, { description: "When the graph first held it." })
  readonly knownFrom: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its last supporter left; null while it stands.",
  })
  readonly knownTo: string | null;
}
