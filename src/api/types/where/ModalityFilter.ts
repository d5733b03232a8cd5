import { Field, InputType } from "type-graphql";
import { Modality } from "../enums/Modality";

@InputType({ description: "Conditions on the modality." })
export class ModalityFilter {
  @Field(() => Modality, { nullable: true, description: "This one; null asks for those without one." })
  readonly eq?: string;

  @Field(() => [Modality], { nullable: true, description: "One of these." })
  readonly in?: string[];
}
