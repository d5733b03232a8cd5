import fc from "fast-check";

/** Texts that would be statements, queries of words or ends of strings, if they ever became a part of one. */
export const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "'",
    '"',
    "`",
    "\\",
    "\\u0060",
    "//",
    "/* */",
    "$p0",
    "}) DETACH DELETE n //",
    "' OR 1=1 RETURN 'x",
    "`) MATCH (n) DETACH DELETE n //",
    "name:* OR kind:[A TO Z]~2^9 && +x -y !z",
    "CALL db.index.fulltext.drop('entity_names')",
    "\u2019\u02bc\uff07",
  ),
);
