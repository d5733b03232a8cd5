import { Field, ObjectType } from "type-graphql";
import { Candidate } from "../objects/Candidate";
import { CandidateEdge } from "./CandidateEdge";
import { Connection } from "./Connection";

@ObjectType({ description: "Likely duplicates, most valuable first." })
export class CandidateConnection extends Connection {
  @Field(() => [CandidateEdge], { description: "The edges of this page." })
  readonly edges: CandidateEdge[];

  @Field(() => [Candidate], { description: "The nodes of this page, without their edges." })
  readonly nodes: Candidate[];
}
