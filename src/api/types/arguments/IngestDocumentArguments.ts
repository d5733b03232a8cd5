import { ArgsType, Field } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import { KeyedArguments } from "./KeyedArguments";

/** The text. */
@ArgsType()
export class IngestDocumentArguments extends KeyedArguments {
  @Field(() => String, {
    description: "The whole text, at most 64 kB with the request; larger ones go to POST /documents.",
  })
  readonly text: string;

  @Field(() => String, { nullable: true, description: "Its headline, where the text does not show it." })
  readonly title?: string;

  @Field(() => String, { nullable: true, description: "Who published it." })
  readonly publisher?: string;

  @Field(() => DateScalar, { nullable: true, description: "When it was published." })
  readonly publishedOn?: string;
}
