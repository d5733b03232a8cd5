/** @jsxImportSource react */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { ExampleList } from "./ExampleList";
import { examples } from "./examples";

const place = document.getElementById("graphiql");
if (!place) throw new Error("The page has no place for the editor.");

const asked = new URLSearchParams(window.location.search);
const example = examples.find(({ name }) => name === asked.get("example"));
const given = asked.get("query") ?? example?.document;
const first = examples[0]?.document ?? "{ countries { nodes { id name } } }\n";

const variables = asked.get("variables");

/** Asks with the headers written in the editor, such as a key: `{ "Authorization": "Bearer …" }`. */
const ask = async (question: unknown, options?: { headers?: Record<string, string> }): Promise<never> => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...options?.headers,
    },
    body: JSON.stringify(question),
  });
  return (await response.json()) as never;
};

const examplesPlugin = {
  title: "Example questions",
  icon: () => <span aria-hidden="true">?</span>,
  content: ExampleList,
};

createRoot(place).render(
  <GraphiQL
    fetcher={ask}
    defaultQuery={first}
    {...(given === undefined ? {} : { initialQuery: given })}
    {...(variables === null ? {} : { initialVariables: variables })}
    plugins={[HISTORY_PLUGIN, examplesPlugin]}
  />,
);
