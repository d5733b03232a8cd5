import { access, constants, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { Configuration } from "../configuration/configurationSchema";
import { dockerAnswers } from "../neo4j/dockerPlan";
import { findJava } from "../neo4j/findJava";
import { freePort } from "../neo4j/freePort";
import { cacheDirectory, jarsAreProvided } from "../neo4j/provideJars";
import type { Finding } from "./Finding";
import { programAnswers } from "./programAnswers";

const neededBytes = 1e9;

/** Looks at what the program needs of this machine, most basic first. Changes nothing. */
export async function examineMachine(configuration: Configuration): Promise<Finding[]> {
  return [
    node(),
    ...(await database(configuration)),
    await disk(configuration.home),
    await port(configuration),
  ];
}

function node(): Finding {
  const subject = "Node.js";
  const found = process.versions.node;
  const [major = 0, minor = 0] = found.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return { subject, state: "good", found };
  return { subject, state: "bad", found, wayOut: "Install Node.js 20.19 or later." };
}

/** A configured Neo4j needs nothing here; a managed one needs Java and its jars (once Maven), or Docker. */
async function database({ neo4jUri }: Configuration): Promise<Finding[]> {
  if (neo4jUri) return [{ subject: "Neo4j", state: "remark", found: `configured at ${neo4jUri}` }];
  const { java, seen } = await findJava();
  const docker = await dockerAnswers();
  const findings: Finding[] = [];
  if (java) findings.push({ subject: "Java", state: "good", found: `${java.version} (${java.program})` });
  else {
    const found = seen.length > 0 ? `only ${seen.join(", ")}` : "none";
    const wayOut =
      "Install Java 17 or 21 (Debian: apt-get install openjdk-17-jre-headless), or Docker, or set NEO4J_URI.";
    findings.push({ subject: "Java", state: docker ? "remark" : "bad", found, wayOut });
  }
  if (java) findings.push(await jars(docker));
  const found = docker ? "answers" : "not running, and not needed beside Java";
  findings.push({ subject: "Docker", state: docker ? "good" : "remark", found });
  return findings;
}

async function jars(docker: boolean): Promise<Finding> {
  const subject = "Neo4j server";
  const cache = await cacheDirectory();
  if (await jarsAreProvided(cache)) return { subject, state: "good", found: `downloaded to ${cache}` };
  if (await programAnswers("mvn", "--version")) {
    return { subject, state: "remark", found: "not downloaded yet; the first start does it (123 MB, once)" };
  }
  const wayOut = "Install Maven (Debian: apt-get install maven), which downloads it once.";
  return { subject, state: docker ? "remark" : "bad", found: "not downloaded, and Maven is missing", wayOut };
}

async function disk(home: string): Promise<Finding> {
  const subject = "State folder";
  let folder = home;
  while (!(await isWritable(folder)) && dirname(folder) !== folder) {
    if (
      await access(folder).then(
        () => true,
        () => false,
      )
    ) {
      return {
        subject,
        state: "bad",
        found: `${folder} is not writable`,
        wayOut: "Choose another with --home.",
      };
    }
    folder = dirname(folder);
  }
  const { bavail, bsize } = await statfs(folder);
  const free = `${home}, ${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
  if (bavail * bsize >= neededBytes) return { subject, state: "good", found: free };
  return {
    subject,
    state: "bad",
    found: free,
    wayOut: "Neo4j needs about 1 GB: make room, or choose another --home.",
  };
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function port({ port: wanted }: Configuration): Promise<Finding> {
  const subject = `Port ${wanted}`;
  if ((await freePort(wanted)) === wanted || wanted === 0) return { subject, state: "good", found: "free" };
  const wayOut = "If it is not this program's own server, choose another with --port or PORT.";
  return { subject, state: "remark", found: "in use", wayOut };
}
