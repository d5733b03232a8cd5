import { ArgsType, Field } from "type-graphql";
import { EntityKind } from "../enums/EntityKind";
import { EntityListArguments } from "./EntityListArguments";

/** Whom to look for. */
@ArgsType()
export class SearchArguments extends EntityListArguments {
  @Field(() => String, {
    description:
      "A name, the title of an office or of a document, or the beginning of one, in Latin or Cyrillic letters; typing errors are forgiven.",
  })
  readonly query: string;

  @Field(() => [EntityKind], { nullable: true, description: "Only these kinds." })
  readonly kinds?: string[];
}
