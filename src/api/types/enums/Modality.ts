import { modalities } from "../../../ontology/ontology";
import { enumOf } from "./enumOf";

export const Modality = enumOf("Modality", "How sure a text is that what it states is so.", modalities);
