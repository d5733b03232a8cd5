import { askModel } from "../../../src/app/model/askModel";
import { retryAfter } from "../../../src/app/model/retryAfter";
import type { ModelSettings } from "../../../src/app/model/ModelSettings";
import { Problem } from "../../../src/problems";
import { answers, LoopbackModel, says } from "./LoopbackModel";

const endpoint = new LoopbackModel();
beforeAll(() => endpoint.start());
afterAll(() => endpoint.stop());
beforeEach(() => {
  endpoint.asked.length = 0;
  endpoint.mostOpen = 0;
});

const question = {
  document: "d1",
  instruction: "Read.",
  text: "<<<x\nKenya\nx>>>",
  schema: { type: "object" },
};
const never = new AbortController().signal;

function settings(more: Partial<ModelSettings> = {}): ModelSettings {
  return {
    url: endpoint.url,
    name: "small",
    key: "sk-secret",
    temperature: null,
    requestsPerMinute: 1000,
    concurrency: 4,
    retries: 3,
    timeout: 2000,
    pause: 1,
    ...more,
  };
}

async function refusal(asking: Promise<unknown>): Promise<Problem> {
  const thrown: unknown = await asking.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
}

test("asks for a strict schema, shows the key to nobody else, and keeps text apart from instruction", async () => {
  endpoint.behave = says("{}");
  await expect(askModel(settings())(question, never)).resolves.toBe("{}");
  const [asked] = endpoint.asked;
  expect(asked!.path).toBe("/v1/chat/completions");
  expect(asked!.headers.authorization).toBe("Bearer sk-secret");
  expect(asked!.body).toEqual({
    model: "small",
    messages: [
      { role: "system", content: "Read." },
      { role: "user", content: "<<<x\nKenya\nx>>>" },
    ],
    response_format: {
      type: "json_schema",
      json_schema: { name: "reading", strict: true, schema: question.schema },
    },
  });
});

test("an endpoint that refuses a schema is asked for any JSON, then for text, and remembered so", async () => {
  endpoint.behave = (response, asked, count) =>
    (asked.form === "text" ? says("{}") : answers(400, "response_format is not supported"))(
      response,
      asked,
      count,
    );
  const ask = askModel(settings({ retries: 0 }));
  await ask(question, never);
  await ask(question, never);
  expect(endpoint.asked.map(({ form }) => form)).toEqual(["json_schema", "json_object", "text", "text"]);
  expect(endpoint.asked.at(-1)!.body.messages[0]!.content).toContain(JSON.stringify(question.schema));
});

test("500, 503 and a broken connection are tried again", async () => {
  endpoint.behave = (response, asked, count) => {
    if (count === 1) answers(500)(response, asked, count);
    else if (count === 2) answers(503)(response, asked, count);
    else if (count === 3) response.destroy();
    else says("{}")(response, asked, count);
  };
  await expect(askModel(settings())(question, never)).resolves.toBe("{}");
  expect(endpoint.asked).toHaveLength(4);
});

test("after so many tries it is given up, and the problem does not hold the key", async () => {
  endpoint.behave = answers(500, "upstream said: Bearer sk-secret is over its limit");
  const problem = await refusal(askModel(settings({ retries: 2 }))(question, never));
  expect(problem).toMatchObject({ code: "MODEL_UNAVAILABLE", place: "d1" });
  expect(problem.message).toContain("500");
  expect(JSON.stringify([problem.message, problem.hint, String(problem.cause)])).not.toContain("sk-secret");
  expect(endpoint.asked).toHaveLength(3);
});

test("the pause that 429 asks for counts, not our own", async () => {
  endpoint.behave = (response, asked, count) =>
    (count === 1 ? answers(429, "", { "retry-after": "0" }) : says("{}"))(response, asked, count);
  await expect(askModel(settings({ pause: 3_600_000 }))(question, never)).resolves.toBe("{}");
  expect(endpoint.asked).toHaveLength(2);
});

test("an endpoint that wants an hour is not waited for", async () => {
  endpoint.behave = answers(429, "", { "retry-after": "3600" });
  const problem = await refusal(askModel(settings())(question, never));
  expect(problem.code).toBe("MODEL_UNAVAILABLE");
  expect(endpoint.asked).toHaveLength(1);
});

test.each([
  ["401", 401],
  ["403", 403],
  ["404", 404],
])("%s is not tried again: no question will be answered", async (_what, status) => {
  endpoint.behave = answers(status);
  const problem = await refusal(askModel(settings())(question, never));
  expect(problem.code).toBe("MODEL_REFUSED");
  expect(endpoint.asked).toHaveLength(1);
});

test("nobody at the address is a refusal, after some tries", async () => {
  const gone = new LoopbackModel();
  await gone.start();
  const { url } = gone;
  await gone.stop();
  const problem = await refusal(askModel(settings({ url, retries: 1 }))(question, never));
  expect(problem.code).toBe("MODEL_REFUSED");
});

test("a redirection is not followed: the key goes nowhere else", async () => {
  endpoint.behave = answers(307, "", { location: "http://127.0.0.1:1/elsewhere" });
  const problem = await refusal(askModel(settings({ retries: 0 }))(question, never));
  expect(problem.code).toBe("MODEL_UNAVAILABLE");
});

test("an answer that does not come is given up after its time", async () => {
  endpoint.behave = () => undefined;
  const problem = await refusal(askModel(settings({ timeout: 50, retries: 1 }))(question, never));
  expect(problem.message).toContain("no answer within 0.05 s");
  expect(endpoint.asked).toHaveLength(2);
});

test("a reply that is no chat completion, and one that is too long, are no answers", async () => {
  endpoint.behave = answers(200, "<html>Welcome</html>");
  expect((await refusal(askModel(settings({ retries: 0 }))(question, never))).message).toContain(
    "no chat completion",
  );
  endpoint.behave = says("x".repeat(9_000_000));
  expect((await refusal(askModel(settings())(question, never))).message).toContain("longer than");
});

test("a model that declines answers nothing", async () => {
  endpoint.behave = says(null);
  await expect(askModel(settings())(question, never)).resolves.toBe("");
});

test.each<[string, () => void, Partial<ModelSettings>]>([
  ["while it waits for the answer", () => (endpoint.behave = () => undefined), {}],
  [
    "while it waits before the next try",
    () => (endpoint.behave = answers(429, "", { "retry-after": "60" })),
    {},
  ],
  [
    "while it waits for its turn in the minute",
    () => (endpoint.behave = answers(500)),
    { requestsPerMinute: 1 },
  ],
])("stops at once %s", async (_when, behave, more) => {
  behave();
  const given = new AbortController();
  const asking = askModel(settings(more))(question, given.signal);
  setTimeout(() => given.abort(new Error("stopped by the user")), 60);
  await expect(asking).rejects.toThrow("stopped by the user");
});

test("no more questions wait at one time than allowed", async () => {
  endpoint.behave = (response, asked, count) => void setTimeout(() => says("{}")(response, asked, count), 20);
  const ask = askModel(settings({ concurrency: 2 }));
  await Promise.all(Array.from({ length: 7 }, () => ask(question, never)));
  expect(endpoint.asked).toHaveLength(7);
  expect(endpoint.mostOpen).toBe(2);
});

test("Retry-After is seconds or a date", () => {
  expect(retryAfter("2")).toBe(2000);
  expect(retryAfter("Mon, 23 Nov 2026 10:00:05 GMT", Date.UTC(2026, 10, 23, 10))).toBe(5000);
  expect(retryAfter("Mon, 23 Nov 2026 09:00:00 GMT", Date.UTC(2026, 10, 23, 10))).toBe(0);
  expect(retryAfter("soon")).toBeNull();
  expect(retryAfter(null)).toBeNull();
});
