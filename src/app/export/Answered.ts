import type { ExportedEntity } from "./ExportedGraph";

/** Meetings answer `status`, projects and agreements `commitment`: one field name cannot have two types. */
export type Answered = ExportedEntity & { readonly commitment?: string | null };

/** An entity as exports write it, its status under one name whatever its kind. */
export const entityOf = ({ commitment, ...entity }: Answered): ExportedEntity => ({
  ...entity,
  status: entity.status ?? commitment ?? null,
});
