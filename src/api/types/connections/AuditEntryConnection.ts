import { Field, ObjectType } from "type-graphql";
import { AuditEntry } from "../objects/AuditEntry";
import { AuditEntryEdge } from "./AuditEntryEdge";
import { Connection } from "./Connection";

@ObjectType({ description: "What people changed, newest first." })
export class AuditEntryConnection extends Connection {
  @Field(() => [AuditEntryEdge], { description: "The edges of this page." })
  readonly edges: AuditEntryEdge[];

  @Field(() => [AuditEntry], { description: "The nodes of this page, without their edges." })
  readonly nodes: AuditEntry[];
}
