import { Field, InputType } from "type-graphql";
import { EntityWhere } from "./EntityWhere";
import { IntFilter } from "./IntFilter";
import { RelationKindFilter } from "./RelationKindFilter";
import { RelationStatusFilter } from "./RelationStatusFilter";
import { RoleFilter } from "./RoleFilter";
import { StatedDateFilter } from "./StatedDateFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which relations: all that is given must hold." })
export class RelationWhere {
  @Field(() => RelationKindFilter, { nullable: true, description: "Its kind." })
  readonly kind?: RelationKindFilter;

  @Field(() => EntityWhere, { nullable: true, description: "The entity it starts at." })
  readonly from?: EntityWhere;

  @Field(() => EntityWhere, { nullable: true, description: "The entity it ends at." })
  readonly to?: EntityWhere;

  @Field(() => TextFilter, { nullable: true, description: "The office's title." })
  readonly title?: TextFilter;

  @Field(() => RoleFilter, { nullable: true, description: "The part played." })
  readonly role?: RoleFilter;

  @Field(() => TextFilter, { nullable: true, description: "The city." })
  readonly city?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "The attitude." })
  readonly stance?: TextFilter;

  @Field(() => StatedDateFilter, { nullable: true, description: "First day of the stated interval." })
  readonly since?: StatedDateFilter;

  @Field(() => StatedDateFilter, { nullable: true, description: "Last day of the stated interval." })
  readonly until?: StatedDateFilter;

  @Field(() => RelationStatusFilter, { nullable: true, description: "Its status." })
  readonly status?: RelationStatusFilter;

  @Field(() => IntFilter, { nullable: true, description: "How many documents state it." })
  readonly sourceCount?: IntFilter;

  @Field(() => IntFilter, { nullable: true, description: "How many independent sources state it." })
  readonly corroboration?: IntFilter;

  @Field(() => [RelationWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelationWhere[];

  @Field(() => [RelationWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelationWhere[];

  @Field(() => RelationWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelationWhere;
}
