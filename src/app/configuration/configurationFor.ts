import { resolve } from "node:path";
import { projectRoot } from "../projectRoot";
import type { GlobalOptions } from "../terminal/GlobalOptions";
import type { Terminal } from "../terminal/Terminal";
import type { Configuration } from "./configurationSchema";
import { readConfiguration } from "./readConfiguration";

/** The settings of a command: its flags, the environment, the file where the user stands. `home` and `judgements` become absolute. */
export function configurationFor(terminal: Terminal, options: GlobalOptions): Configuration {
  const { neo4jUri, url, port, host, workers } = options;
  const home = options.home === undefined ? undefined : terminal.path(options.home);
  const flags = { neo4jUri, url, port, host, home, workers };
  const configuration = readConfiguration({ flags, folder: terminal.folder });
  const { modelKeyFile } = configuration;
  return {
    ...configuration,
    home: resolve(projectRoot, configuration.home),
    ...(modelKeyFile === undefined ? {} : { modelKeyFile: terminal.path(modelKeyFile) }),
    judgements: resolve(projectRoot, configuration.judgements),
  };
}
