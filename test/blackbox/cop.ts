import { copChecks } from "./copChecks";
import type { Suite } from "./Suite";

export const cop: Suite = {
  name: "graphql-cop's twelve checks, restated",
  bar: "no finding with the profile for the public",
  alsoIn: "test/blackbox/copChecks.test.ts",
  async run({ shop }) {
    const findings: string[] = [];
    for (const [name, holds] of Object.entries(copChecks))
      if (await holds(`${shop.url}/graphql`)) findings.push(name);
    return {
      met: findings.length === 0,
      seen: { checks: Object.keys(copChecks).length, findings: findings.length },
      findings,
    };
  },
};
