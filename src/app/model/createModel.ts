import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Extractor } from "../../extract/Extractor";
import { modelExtractor } from "../../extract/model/modelExtractor";
import { Problem } from "../../problems";
import type { Configuration } from "../configuration/configurationSchema";
import { askModel } from "./askModel";
import { keepAnswers } from "./keepAnswers";

/** Characters of whole paragraphs that one question repeats from the one before. */
const overlap = 1000;
/** First pause before a question is put again, in milliseconds. */
const pause = 1000;

/**
 * The language model that the configuration names, as an extractor; null where it names none. Answers are kept in the state
 * folder, under `model-answers`.
 * @throws Problem CONFIG_INVALID, FILE_UNREADABLE
 */
export async function createModel(configuration: Configuration): Promise<Extractor | null> {
  const { modelUrl: url, modelName: name, home, extractOff } = configuration;
  if (url === undefined && name === undefined) return null;
  if (url === undefined || name === undefined) {
    const missing = url === undefined ? "COOP_MODEL_URL" : "COOP_MODEL";
    throw new Problem(
      "CONFIG_INVALID",
      `A language model needs its address and its name: ${missing} is unset.`,
      {
        place: missing,
      },
    );
  }
  const ask = askModel({
    url,
    name,
    key: await readModelKey(configuration),
    temperature: configuration.modelTemperature ?? null,
    requestsPerMinute: configuration.modelRequestsPerMinute,
    concurrency: configuration.modelConcurrency,
    retries: configuration.modelRetries,
    timeout: configuration.modelSeconds * 1000,
    pause,
  });
  const off = new Set(extractOff);
  const model = modelExtractor({
    name,
    ask: keepAnswers(ask, join(home, "model-answers"), `${url} ${name}`),
    characters: configuration.modelCharacters,
    overlap: Math.min(overlap, configuration.modelCharacters / 4),
    mostChunks: configuration.modelQuestions,
    off,
  });
  return off.has(model.id) ? null : model;
}

async function readModelKey({ modelKey, modelKeyFile }: Configuration): Promise<string | null> {
  if (modelKey !== undefined) return modelKey.trim();
  if (modelKeyFile === undefined) return null;
  try {
    return (await readFile(modelKeyFile, "utf8")).trim();
  } catch (cause) {
    throw new Problem("FILE_UNREADABLE", `The key file ${modelKeyFile} cannot be read.`, {
      hint: "COOP_MODEL_KEY_FILE names it.",
      place: modelKeyFile,
      cause,
    });
  }
}
