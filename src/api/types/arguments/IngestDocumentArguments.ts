import { ArgsType, Field } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";

/** The text. */
@ArgsType()
export class IngestDocumentArguments {
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

  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
