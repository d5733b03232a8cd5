import { Field, ObjectType } from "type-graphql";
import { Commitment } from "../objects/Commitment";
import { CommitmentEdge } from "./CommitmentEdge";
import { Connection } from "./Connection";

@ObjectType({ description: "Projects and agreements with their states." })
export class CommitmentConnection extends Connection {
  @Field(() => [CommitmentEdge], { description: "The edges of this page." })
  readonly edges: CommitmentEdge[];

  @Field(() => [Commitment], { description: "The nodes of this page, without their edges." })
  readonly nodes: Commitment[];
}
