import { Problem } from "../../problems";
import { dockerAnswers, dockerPlan } from "./dockerPlan";
import { findJava } from "./findJava";
import { javaPlan, type ServerSettings } from "./javaPlan";
import { type Progress, provideJars } from "./provideJars";
import type { ServerPlan } from "./ServerPlan";

/**
 * Chooses how this machine can run Neo4j: on a Java 17 or 21, else in Docker.
 * @throws Problem DATABASE_MISSING that says what to install.
 */
export async function planServer(
  settings: ServerSettings,
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ServerPlan> {
  const { java, seen } = await findJava();
  if (java) {
    try {
      return await javaPlan(settings, java, await provideJars(onProgress, signal));
    } catch (problem) {
      const missing = problem instanceof Problem && problem.code === "DATABASE_MISSING";
      if (!missing || !(await dockerAnswers())) throw problem;
    }
  } else if (!(await dockerAnswers())) {
    const instead = seen.length > 0 ? `; found only ${seen.join(", ")}` : "";
    throw new Problem("DATABASE_MISSING", `No Java 17 or 21 and no running Docker was found${instead}.`, {
      hint:
        "Install Java 17 and Maven (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven; macOS: brew install " +
        "openjdk@17 maven), or Docker, or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26.",
    });
  }
  onProgress?.({ step: "Starting Neo4j in Docker" });
  return dockerPlan(settings);
}
