import { z } from "zod";
import { addressSetting } from "./addressSetting";
import { listSetting } from "./listSetting";
import { note } from "./settingNote";

/** Settings of how texts are read: by which rules, and by which language model beside them. */
export const readingSettings = {
  workers: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .meta(note("COOP_WORKERS", "Threads that read texts. Unset, one for each processor.")),
  extractOff: listSetting
    .default([])
    .meta(
      note(
        "COOP_EXTRACT_OFF",
        "Rules, passes or extractors that are left out, by the ids that statements and `evaluate --rules` show, separated by commas.",
      ),
    ),
  extractSeconds: z.coerce
    .number()
    .min(0.1)
    .max(600)
    .default(10)
    .meta(
      note(
        "COOP_EXTRACT_SECONDS",
        "Seconds of work that the rules may spend on one text; a slower one is refused. Waiting on a busy machine does not count.",
      ),
    ),
  modelUrl: addressSetting
    .optional()
    .meta(
      note(
        "COOP_MODEL_URL",
        "Address, up to its version (`http://127.0.0.1:11434/v1`), of an OpenAI-compatible language model that reads texts beside the rules. Unset, none is asked. Texts are sent there.",
      ),
    ),
  modelName: z.string().min(1).optional().meta(note("COOP_MODEL", "Name of the model at that address.")),
  modelKey: z
    .string()
    .min(1)
    .optional()
    .meta(note("COOP_MODEL_KEY", "Key for that address. Not accepted as a flag.", true)),
  modelKeyFile: z
    .string()
    .optional()
    .meta(note("COOP_MODEL_KEY_FILE", "File that holds that key; read where COOP_MODEL_KEY is unset.")),
  modelTemperature: z.coerce
    .number()
    .min(0)
    .max(2)
    .optional()
    .meta(note("COOP_MODEL_TEMPERATURE", "Temperature that is asked for. Unset, the model's own.")),
  modelRequestsPerMinute: z.coerce
    .number()
    .int()
    .min(1)
    .default(60)
    .meta(
      note("COOP_MODEL_REQUESTS_PER_MINUTE", "Questions that are put to the model in one minute, at most."),
    ),
  modelConcurrency: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(2)
    .meta(note("COOP_MODEL_CONCURRENCY", "Questions that wait for the model's answer at one time, at most.")),
  modelSeconds: z.coerce
    .number()
    .min(0.1)
    .max(600)
    .default(60)
    .meta(note("COOP_MODEL_SECONDS", "Seconds that the model may take for one answer.")),
  modelRetries: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(4)
    .meta(note("COOP_MODEL_RETRIES", "How often a question is put again after a failure that may pass.")),
  modelCharacters: z.coerce
    .number()
    .int()
    .min(500)
    .max(200_000)
    .default(6000)
    .meta(note("COOP_MODEL_CHARACTERS", "Characters of a text that the model is shown in one question.")),
  modelQuestions: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(20)
    .meta(
      note(
        "COOP_MODEL_QUESTIONS",
        "Questions about one text, at most; what lies behind them the model does not read.",
      ),
    ),
};
