import type { End, SceneReader } from "./SceneReader";

/** What a partner in a project does for it. */
type PartnerRole = "host" | "implementer" | "partner";

/** Adds that each of some takes part in each project, in a role. */
export function addPartners(
  reader: SceneReader,
  who: readonly End[],
  projects: readonly End[],
  role: PartnerRole,
  rule: string,
): void {
  for (const each of who)
    for (const project of projects) reader.add("PARTNER_IN", each, project, rule, { properties: { role } });
}
