/**
 * What graphql-cop asks of a server, restated: twelve checks, and the unhandled error that newer versions add. Each
 * answers whether the server does what is held against it.
 */
export const copChecks: Readonly<Record<string, (url: string) => Promise<boolean>>> = {
  "alias overloading": async (url) =>
    asked(await post(url, `{ ${repeated(101, (at) => `a${at}: __typename`)} }`), "a100"),
  "batches of queries": async (url) => {
    const answer = await send(url, {
      method: "POST",
      headers: json,
      body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: "{ __typename }" }))),
    });
    return Array.isArray(answer.body) && answer.body.length === 10;
  },
  "directive overloading": async (url) => {
    const { body } = await post(url, `{ __typename ${repeated(10, () => "@aa")} }`);
    return (body?.errors?.length ?? 0) >= 10;
  },
  "field duplication": async (url) =>
    asked(await post(url, `{ ${repeated(500, () => "__typename")} }`), "__typename"),
  "circular query by introspection": async (url) => {
    const turns = "fields { type { ".repeat(4);
    return asked(await post(url, `{ __schema { types { ${turns} name ${"} } ".repeat(4)} } } }`), "__schema");
  },
  introspection: async (url) => asked(await post(url, "{ __schema { types { name } } }"), "__schema"),
  "field suggestions": async (url) =>
    [
      await post(url, "{ __schema { directive } }"),
      await post(url, "{ countrie { totalCount } }"),
      await post(url, "{ node { id } }"),
    ].some(({ text }) => text.includes("Did you mean")),
  tracing: async (url) =>
    [await post(url, "{ __typename }"), await post(url, "{ nothing }")].some(({ text }) =>
      /tracing|stacktrace|"exception"|node_modules/iu.test(text),
    ),
  "unhandled errors": async (url) =>
    /"exception"|stacktrace/iu.test((await post(url, "qwerty cop { abc }")).text),
  "a console": async (url) => {
    const { origin } = new URL(url);
    for (const path of ["/graphiql", "/playground", "/console", "/graphql"])
      for (const accept of ["*/*", "text/html"]) {
        const { text } = await send(origin + path, { headers: { accept } });
        if (/graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/u.test(text)) return true;
      }
    return false;
  },
  "queries by GET": async (url) => asked(await send(`${url}?query=%7B__typename%7D`), "__typename"),
  "mutations by GET": async (url) => asked(await send(`${url}?query=mutation%7B__typename%7D`), "__typename"),
  "queries in a form": async (url) =>
    asked(
      await send(url, { method: "POST", body: new URLSearchParams({ query: "{ __typename }" }) }),
      "__typename",
    ) || asked(await send(`${url}?query=%7B__typename%7D`, { method: "POST" }), "__typename"),
};

const json = { "content-type": "application/json" };

interface Answer {
  readonly text: string;
  readonly body: any;
}

async function send(url: string, options: RequestInit = {}): Promise<Answer> {
  const text = await (await fetch(url, options)).text();
  try {
    return { text, body: JSON.parse(text) };
  } catch {
    return { text, body: null };
  }
}

const post = (url: string, query: string): Promise<Answer> =>
  send(url, { method: "POST", headers: json, body: JSON.stringify({ query }) });

const asked = ({ body }: Answer, key: string): boolean => Boolean(body?.data?.[key]);

const repeated = (times: number, write: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => write(at)).join(" ");
