import type { Selection, Variables } from "../Selection";
import { compile } from "./compile";
import type { Plan } from "./Plan";
import { structureOf } from "./structureOf";

/** Documents whose plans are kept; the one longest unused is forgotten first. */
const documentsKept = 500;
/** Plans kept of one document: its variables may come in many structures. */
const plansKept = 50;

interface DocumentPlans {
  /** Variables whose values decide a plan of this document. */
  readonly decisive: Set<string>;
  readonly plans: Map<string, Plan>;
}

/**
 * Compiled plans by document, operation and directive values (the caller's `key`), and by the structure of the
 * variables. Filters that differ in what they compare with share a plan; those that differ in what they compare do not.
 */
export class PlanCache {
  private readonly documents = new Map<string, DocumentPlans>();
  hits = 0;
  misses = 0;

  plan(key: string | undefined, selection: Selection, variables: Variables): Plan {
    if (key === undefined) return compile(selection, variables);
    const document = this.document(key);
    const known = document.plans.get(variant(document, variables));
    if (known) {
      this.hits++;
      return known;
    }
    this.misses++;
    const plan = compile(selection, variables);
    if ([...plan.decisive].some((name) => !document.decisive.has(name))) {
      for (const name of plan.decisive) document.decisive.add(name);
      document.plans.clear();
    }
    if (document.plans.size >= plansKept) document.plans.clear();
    document.plans.set(variant(document, variables), plan);
    return plan;
  }

  private document(key: string): DocumentPlans {
    const known = this.documents.get(key);
    if (known) {
      this.documents.delete(key);
      this.documents.set(key, known);
      return known;
    }
    if (this.documents.size >= documentsKept) {
      const [oldest] = this.documents.keys();
      if (oldest !== undefined) this.documents.delete(oldest);
    }
    const fresh: DocumentPlans = { decisive: new Set(), plans: new Map() };
    this.documents.set(key, fresh);
    return fresh;
  }
}

function variant({ decisive }: DocumentPlans, variables: Variables): string {
  let text = "";
  for (const name of Object.keys(variables).sort()) {
    const value = variables[name];
    text += `${name}=${decisive.has(name) ? JSON.stringify(value) : structureOf(value)};`;
  }
  return text;
}
