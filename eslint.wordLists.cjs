// Vocabulary belongs in seeds/lexicon, where whoever knows the field can read and mend it: selectors that refuse a list
// of words in code, in the shapes it takes: an array, a pattern with many alternatives, a string that is split. Tried on samples by test/contract/wordLists.test.ts.
const message = "A list of words is vocabulary: put it into seeds/lexicon/*.yaml.";

module.exports = [
  { selector: "ArrayExpression[elements.length>8]:has(> Literal[value=/./])", message },
  { selector: "Literal[regex.pattern=/(?:[^|()]*[A-Za-z]{3}[^|()]*[|]){12}/]", message },
  {
    selector:
      "CallExpression[callee.property.name='split'] > MemberExpression > Literal[value=/(?:[^ ,|]{2,}[ ,|]+){8}/]",
    message,
  },
  {
    selector:
      "CallExpression[callee.property.name='split'] > MemberExpression > TemplateLiteral > TemplateElement[value.raw=/(?:[^ ,|]{2,}[ ,|]+){8}/]",
    message,
  },
];
