import { Field, ObjectType } from "type-graphql";
import { Mention } from "../objects/Mention";
import { Connection } from "./Connection";
import { MentionEdge } from "./MentionEdge";

@ObjectType({ description: "A page of mentions." })
export class MentionConnection extends Connection {
  @Field(() => [MentionEdge], { description: "The edges of this page." })
  readonly edges: MentionEdge[];

  @Field(() => [Mention], { description: "The nodes of this page, without their edges." })
  readonly nodes: Mention[];
}
