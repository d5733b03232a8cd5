/**
 * A graph of the ontology's shape, the same for the same size: names of syllables, degrees skewed as in real ones
 * (few meet everybody), dates over fifteen years, and for every relation the statement and the document that prove it.
 *
 * `syntheticGraph(140_000)` has that many entities and about 4.8 times as many relations.
 */
export function syntheticGraph(size, seed = 7) {
  const random = mulberry(seed);
  const kinds = kindsOf(size);
  const entities = new Entities(kinds, random);
  const relations = relate(size, entities, random);
  for (const { from, to } of relations) {
    entities.degrees[from]++;
    entities.degrees[to]++;
  }
  return { size, kinds, entities, relations };
}

/** How many of each kind, of `size` in all. */
function kindsOf(size) {
  const part = (share, least = 1) => Math.max(least, Math.round(size * share));
  return {
    Country: Math.min(200, part(0.02, 5)),
    Official: part(0.357),
    Institution: part(0.071, 3),
    Project: part(0.143, 3),
    Meeting: part(0.357, 3),
    Agreement: part(0.064, 2),
    Topic: part(0.007, 3),
  };
}

/** [relation, from kind, to kind, relations per entity of the graph, property, its values] */
const shape = [
  ["PARTICIPATED_IN", "Official", "Meeting", 2.14, "role", ["participant", "speaker", "chair", "signatory"]],
  ["PARTICIPATED_IN", "Institution", "Meeting", 0.43, "role", ["participant", "host"]],
  ["PARTICIPATED_IN", "Country", "Meeting", 0.29, "role", ["participant", "host"]],
  [
    "HOLDS_POSITION",
    "Official",
    "Institution",
    0.43,
    "title",
    ["minister", "vice minister", "director", "envoy"],
  ],
  ["REPRESENTS", "Official", "Country", 0.32],
  ["REPRESENTS", "Institution", "Country", 0.07],
  ["HELD_IN", "Meeting", "Country", 0.36, "city", ["Arin", "Boruk", "Celda", "Domas", "Elvi"]],
  ["DISCUSSED", "Meeting", "Project", 0.21],
  ["DISCUSSED", "Meeting", "Topic", 0.14],
  ["COMMENTED_ON", "Official", "Project", 0.14, "stance", ["support", "concern"]],
  ["PARTNER_IN", "Institution", "Project", 0.21, "role", ["funder", "implementer", "partner"]],
  ["PARTNER_IN", "Country", "Project", 0.07, "role", ["funder", "host"]],
  ["SIGNED", "Country", "Agreement", 0.1],
  ["PRODUCED", "Meeting", "Agreement", 0.05],
  ["CONCERNS", "Project", "Topic", 0.14],
  ["FOLLOWS", "Meeting", "Meeting", 0.05],
];

/** Entities by number; kinds follow one another, so a number tells the kind. */
class Entities {
  constructor(kinds, random) {
    this.offsets = {};
    this.count = 0;
    for (const [kind, count] of Object.entries(kinds)) {
      this.offsets[kind] = { start: this.count, count };
      this.count += count;
    }
    this.names = new Array(this.count);
    this.degrees = new Int32Array(this.count);
    this.days = Int32Array.from({ length: this.count }, () => Math.floor(random() * 15 * 365));
    this.seeds = Int32Array.from({ length: this.count }, () => Math.floor(random() * 2 ** 31));
  }

  kindOf(number) {
    for (const [kind, { start, count }] of Object.entries(this.offsets))
      if (number < start + count) return kind;
    throw new Error(`no entity ${number}`);
  }

  /** The properties that the derived layer keeps. */
  row(number) {
    const kind = this.kindOf(number);
    const index = number - this.offsets[kind].start;
    const name = (this.names[number] ??= nameOf(kind, index, this.seeds[number]));
    const row = {
      id: idOf(kind, index),
      kind,
      name,
      sortName: name.toLowerCase(),
      matchName: name.toLowerCase(),
      aliases: [name],
      degree: this.degrees[number],
      documentCount: 1,
    };
    if (kind === "Country") row.code = row.id;
    if (kind === "Meeting" || kind === "Project" || kind === "Agreement") {
      const day = dayOf(this.days[number]);
      Object.assign(row, {
        date: day,
        dateEarliest: day,
        dateLatest: day,
        datePrecision: "day",
        dateInferred: false,
      });
      row.status = kind === "Meeting" ? "held" : ["proposed", "agreed", "signed", "done"][index % 4];
      if (kind === "Meeting") row.city = ["Arin", "Boruk", "Celda", "Domas", "Elvi"][index % 5];
    }
    return row;
  }
}

function relate(size, entities, random) {
  const relations = [];
  for (const [kind, fromKind, toKind, share, property, values] of shape) {
    const from = entities.offsets[fromKind];
    const to = entities.offsets[toKind];
    const seen = new Set();
    for (let left = Math.round(size * share); left > 0; left--) {
      const a = from.start + skewed(from.count, random);
      const b = to.start + skewed(to.count, random);
      const value = property ? values[Math.floor(random() * values.length)] : null;
      if (a === b || seen.has(a * entities.count + b)) continue;
      seen.add(a * entities.count + b);
      relations.push({ kind, from: a, to: b, property, value, number: relations.length });
    }
  }
  return relations;
}

/** Small numbers more often than great ones, none of them rare: half of all picks fall on a tenth of the things. */
function skewed(count, random) {
  return Math.min(count - 1, Math.floor(count * random() ** 3.3));
}

/** The properties of a relation of the derived layer. */
export function relationRow({ entities }, { kind, from, to, property, value, number }) {
  const dated = Math.max(entities.days[from], entities.days[to]);
  const day = dayOf(dated);
  const row = {
    id: `r${number}`,
    kind,
    status: "stated",
    observedFrom: day,
    observedTo: day,
    knownFrom: `${day}T12:00:00.000Z`,
    sourceCount: 1,
    statementCount: 1,
  };
  if (property) row[property] = value;
  if (kind === "HOLDS_POSITION") {
    const until = dayOf(dated + 400 + (number % 1500));
    Object.assign(row, {
      since: day,
      sinceEarliest: day,
      sinceLatest: day,
      sincePrecision: "day",
      sinceInferred: false,
    });
    if (number % 3 > 0) {
      Object.assign(row, {
        until,
        untilEarliest: until,
        untilLatest: until,
        untilPrecision: "day",
        untilInferred: false,
      });
    }
  }
  return row;
}

/** Documents of ten statements each, with their mentions: `{ document, mentions, statements }`. */
export function* documents(graph, perDocument = 10) {
  const { relations, entities } = graph;
  for (let start = 0, number = 0; start < relations.length; start += perDocument, number++) {
    const stated = relations.slice(start, start + perDocument);
    const day = relationRow(graph, stated[0]).observedFrom;
    const id = `d${number}`;
    const mentions = new Map();
    const sentences = [];
    const statements = stated.map((relation) => {
      const row = relationRow(graph, relation);
      const [a, b] = [entities.row(relation.from), entities.row(relation.to)];
      const at = sentences.join(" ").length + (sentences.length > 0 ? 1 : 0);
      const quote = `${a.name} ${relation.kind.toLowerCase().replaceAll("_", " ")} ${b.name}.`;
      sentences.push(quote);
      for (const [entity, start] of [
        [a, at],
        [b, at + quote.length - 1 - b.name.length],
      ]) {
        const mention = {
          id: `${id}m${entity.id}`,
          kind: entity.kind,
          text: entity.name,
          start,
          end: start + entity.name.length,
          form: "name",
          entity: entity.id,
        };
        if (!mentions.has(entity.id)) mentions.set(entity.id, mention);
      }
      return {
        id: `s${relation.number}`,
        kind: relation.kind,
        relation: row.id,
        quote,
        start: at,
        end: at + quote.length,
        confidence: 0.5 + (relation.number % 50) / 100,
        modality: "held",
        extractor: "synthetic",
        observedOn: day,
        observedOnEarliest: day,
        observedOnLatest: day,
        recordedAt: `${day}T12:00:00.000Z`,
        from: mentions.get(a.id).id,
        to: mentions.get(b.id).id,
      };
    });
    const text = sentences.join(" ");
    const document = {
      id,
      file: `${id}.txt`,
      title: `Report ${number}`,
      publisher: ["Arin Herald", "Boruk Post", "Celda News"][number % 3],
      publishedOn: day,
      publishedOnEarliest: day,
      publishedOnLatest: day,
      publishedOnPrecision: "day",
      language: "en",
      text,
      bodyStart: 0,
      bodyEnd: text.length,
      recordedAt: `${day}T12:00:00.000Z`,
    };
    yield { document, mentions: [...mentions.values()], statements };
  }
}

const syllables = [
  "ba",
  "ren",
  "to",
  "mil",
  "ka",
  "sor",
  "ve",
  "lin",
  "du",
  "gar",
  "o",
  "shi",
  "ne",
  "pal",
  "u",
  "zem",
];

function nameOf(kind, index, seed) {
  const random = mulberry(seed);
  const word = (length) => {
    const letters = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join("");
    return letters[0].toUpperCase() + letters.slice(1);
  };
  if (kind === "Official") return `${word(2)} ${word(3)}`;
  if (kind === "Country") return word(3);
  return `${word(2)} ${word(2)} ${kind} ${index}`;
}

export function idOf(kind, index) {
  if (kind !== "Country") return `${kind.toLowerCase()}-${index}`;
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}

/** Day `number` since 2010-01-01. */
function dayOf(number) {
  return (days[number] ??= new Date(Date.UTC(2010, 0, 1) + number * 86_400_000).toISOString().slice(0, 10));
}

/** Days that were asked for before: few, and asked for by every relation. */
const days = [];

/** Mulberry32: a small generator of numbers in [0, 1), the same from the same seed everywhere. */
export function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
