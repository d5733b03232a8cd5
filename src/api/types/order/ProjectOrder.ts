import { Field, InputType } from "type-graphql";
import { ProjectOrderField } from "../enums/ProjectOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What projects are sorted by." })
export class ProjectOrder {
  @Field(() => ProjectOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
