import { Field, ID, Int, InterfaceType } from "type-graphql";
import { WithArguments } from "../WithArguments";
import { EntityRelationsArguments } from "../arguments/EntityRelationsArguments";
import { MentionListArguments } from "../arguments/MentionListArguments";
import { MentionConnection } from "../connections/MentionConnection";
import { RelationConnection } from "../connections/RelationConnection";
import { EntityKind } from "../enums/EntityKind";
import { Alias } from "./Alias";
import { Node } from "./Node";

@InterfaceType({
  implements: Node,
  description:
    "Anything that texts name: a country, official, institution, project, meeting, agreement or topic.",
})
export abstract class Entity {
  @Field(() => EntityKind, { description: "What kind of thing it is." })
  readonly kind: string;

  @Field(() => String, { description: "The fullest name found, or the one a curator chose." })
  readonly name: string;

  @Field(() => [Alias], { description: "Every name by which texts call it, most frequent first." })
  readonly aliases: Alias[];

  @Field(() => [ID], {
    description: "Ids it bore before entities were merged into it; node(id) answers them with this entity.",
  })
  readonly formerIds: string[];

  @Field(() => Int, { description: "How many relations it has." })
  readonly degree: number;

  @Field(() => Int, {
    description:
      "Revision of the graph in which people last changed what it is called or which mentions belong to it; 0 where nobody did. Corrections take it, so that two curators do not overwrite each other.",
  })
  readonly revision: number;

  @WithArguments(() => EntityRelationsArguments)
  @Field(() => RelationConnection, { description: "Its relations of any kind, whichever end it stands at." })
  readonly relations: RelationConnection;

  @WithArguments(() => MentionListArguments)
  @Field(() => MentionConnection, { description: "The places in documents that name it." })
  readonly mentions: MentionConnection;
}
