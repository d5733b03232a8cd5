import type { Ask, Question } from "../../extract/model/Ask";
import { Problem } from "../../problems";
import { type AnswerForm, answerForms, askEndpoint } from "./askEndpoint";
import { EndpointFault } from "./EndpointFault";
import type { ModelSettings } from "./ModelSettings";
import { Pace } from "./Pace";
import { sleep } from "./sleep";

/** Longest pause between two tries, in milliseconds; an endpoint that wants more is not waited for. */
const longestPause = 120_000;

/**
 * Asks a language model behind any endpoint that speaks `/chat/completions`. Requests keep a pace; one that fails in a way that may pass is put again
 * after a pause that doubles, or that the endpoint names. An endpoint that refuses a JSON schema is asked for any JSON, then for text.
 * @throws Problem MODEL_REFUSED where no question will be answered as things are configured, MODEL_UNAVAILABLE where this one was not
 */
export function askModel(settings: ModelSettings): Ask {
  const pace = new Pace(settings);
  let form = 0;
  return async (question, signal) => {
    for (let tries = 0; ;) {
      const asked = form;
      try {
        return await pace.run(() => askEndpoint(settings, question, formAt(asked), signal), signal);
      } catch (error) {
        if (!(error instanceof EndpointFault)) throw error;
        const wait = error.wait ?? doubled(settings.pause, tries);
        if (error.remedy === "form") form = Math.max(form, asked + 1);
        else if (error.remedy === "nothing" || tries >= settings.retries || wait > longestPause) {
          throw problemOf(error, settings, question);
        } else {
          tries++;
          await sleep(wait, signal);
        }
      }
    }
  };
}

function formAt(index: number): AnswerForm {
  return answerForms[Math.min(index, answerForms.length - 1)]!;
}

/** Each pause twice as long as the one before, a quarter of it by chance, so that several do not come back together. */
function doubled(first: number, tries: number): number {
  return Math.min(longestPause, first * 2 ** tries * (0.75 + Math.random() / 4));
}

function problemOf(fault: EndpointFault, { url, name }: ModelSettings, { document }: Question): Problem {
  const refused = fault.absent || fault.remedy === "nothing";
  return new Problem(
    refused ? "MODEL_REFUSED" : "MODEL_UNAVAILABLE",
    `The model ${name} at ${new URL(url).host} was asked in vain: ${fault.message}.`,
    {
      hint: refused
        ? "Check COOP_MODEL_URL, COOP_MODEL and the key; unset COOP_MODEL_URL to read by the rules alone."
        : "Run the same command again: what was answered already is kept.",
      place: document,
      cause: fault,
    },
  );
}
