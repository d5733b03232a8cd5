import { Field, ObjectType } from "type-graphql";
import { AuditEntry } from "../objects/AuditEntry";

@ObjectType({ description: "A change a person made." })
export class AuditEntryEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => AuditEntry, { description: "The thing itself." })
  readonly node: AuditEntry;
}
