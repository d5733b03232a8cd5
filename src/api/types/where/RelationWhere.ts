import { Field, InputType } from "type-graphql";
import { RelationKind } from "../enums/RelationKind";
import { RelationStatus } from "../enums/RelationStatus";
import { Role } from "../enums/Role";
import { EntityWhere } from "./EntityWhere";
import { IntFilter } from "./IntFilter";
import { StatedDateFilter } from "./StatedDateFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which relations: all that is given must hold." })
export class RelationWhere {
  @Field(() => [RelationKind], { nullable: true, description: "One of these kinds." })
  readonly kind?: string[];

  @Field(() => EntityWhere, { nullable: true, description: "The entity it starts at." })
  readonly from?: EntityWhere;

  @Field(() => EntityWhere, { nullable: true, description: "The entity it ends at." })
  readonly to?: EntityWhere;

  @Field(() => TextFilter, { nullable: true, description: "The office's title." })
  readonly title?: TextFilter;

  @Field(() => [Role], { nullable: true, description: "One of these roles." })
  readonly role?: string[];

  @Field(() => TextFilter, { nullable: true, description: "The city." })
  readonly city?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "The attitude." })
  readonly stance?: TextFilter;

  @Field(() => StatedDateFilter, { nullable: true, description: "First day of the stated interval." })
  readonly since?: StatedDateFilter;

  @Field(() => StatedDateFilter, { nullable: true, description: "Last day of the stated interval." })
  readonly until?: StatedDateFilter;

  @Field(() => [RelationStatus], { nullable: true, description: "One of these statuses." })
  readonly status?: string[];

  @Field(() => IntFilter, { nullable: true, description: "How many independent documents state it." })
  readonly sourceCount?: IntFilter;

  @Field(() => [RelationWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelationWhere[];

  @Field(() => [RelationWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelationWhere[];

  @Field(() => RelationWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelationWhere;
}
