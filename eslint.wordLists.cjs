// Vocabulary belongs in seeds/lexicon, where whoever knows the field can read and mend it. This rule refuses a list of
// words in code, in the shapes it takes: an array, a pattern with many alternatives, a string that is split.
// Tried on samples by test/contract/wordLists.test.ts.

const mostWords = 8;
const mostAlternatives = 12;

/** Letters, perhaps several words of them: "deputy minister", not "--add-opens=…" or "# Title". */
const isWord = /^\p{L}[\p{L}\p{M}' .-]*$/u;

const words = (texts) => texts.filter((text) => typeof text === "string" && isWord.test(text));

/** Longest run of alternatives in a pattern that are words of three letters or more. */
function alternatives(pattern) {
  const groups = pattern.split(/[()]/);
  return Math.max(...groups.map((group) => group.split("|").filter((one) => /\p{L}{3}/u.test(one)).length));
}

/** The constant text that `.split` takes apart, if this is such a call. */
function splitText({ callee }) {
  if (callee.type !== "MemberExpression" || callee.property.name !== "split") return "";
  if (callee.object.type === "TemplateLiteral")
    return callee.object.quasis.map((one) => one.value.raw).join(" ");
  return typeof callee.object.value === "string" ? callee.object.value : "";
}

const rule = {
  meta: { type: "suggestion", schema: [] },
  create(context) {
    const message = "A list of words is vocabulary: put it into seeds/lexicon/*.yaml.";
    const refuse = (node, count, most) => {
      if (count > most) context.report({ node, message });
    };
    return {
      ArrayExpression: (node) =>
        refuse(node, words(node.elements.map((one) => one?.value)).length, mostWords),
      "Literal[regex]": (node) => refuse(node, alternatives(node.regex.pattern), mostAlternatives),
      CallExpression: (node) => refuse(node, words(splitText(node).split(/[\s,;|]+/)).length, mostWords),
    };
  },
};

module.exports = { rules: { "in-lexicon": rule } };
