import { resolve } from "node:path";
import { defineConfig, type Rolldown } from "vite";

type LogLevel = Rolldown.LogLevel;
type RolldownLog = Rolldown.RollupLog;

const web = resolve(import.meta.dirname, "src/app/web");
const out = resolve(import.meta.dirname, "dist/web");

// The console for GraphQL is built apart from the explorer: it brings React, the explorer does not.
const graphiql = {
  root: resolve(web, "graphiql"),
  base: "/graphiql/",
  build: {
    outDir: resolve(out, "graphiql"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 8000,
    // Small files too stay files: the page may load from this server only, and fonts must not stand in styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog(level: LogLevel, log: RolldownLog, handle: (level: LogLevel, log: RolldownLog) => void) {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
  worker: { format: "es" as const },
};

const explorer = {
  root: resolve(web, "explorer"),
  base: "/explorer/",
  oxc: { jsx: { importSource: "preact" } },
  build: {
    outDir: resolve(out, "explorer"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
};

const pages: Readonly<Record<string, object>> = { graphiql, explorer };

export default defineConfig(({ mode }) => {
  const page = pages[mode];
  if (!page) throw new Error(`No page is built in the mode ${mode}.`);
  return page;
});
