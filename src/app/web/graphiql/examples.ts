/** A question with its document, as `schema/examples` holds it: the first comment line is the question. */
export interface Example {
  readonly name: string;
  readonly question: string;
  readonly document: string;
}

const files = import.meta.glob<string>("../../../../schema/examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The examples that ship, by file name. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, document]) => {
    const name = path.replace(/^.*\//, "").replace(/\.graphql$/, "");
    const question = /^# *(.+)$/m.exec(document)?.[1] ?? name;
    return { name, question, document };
  })
  .sort((one, other) => one.name.localeCompare(other.name));
