import type { KindSpecification, RelationSpecification } from "./specification";

/** WHAT EXISTS: the kinds of thing. Key = Neo4j label = GraphQL type = class = file. */
export const kinds = {
  Country: {
    about: "A state, and its government where the government as such acts.",
    plural: "countries",
    properties: { code: { about: "ISO 3166-1 alpha-2 code.", value: "code" } },
  },
  Official: {
    about: "A named human being who holds or held public, diplomatic or corporate office.",
    plural: "officials",
    properties: {},
  },
  Institution: {
    about: "A ministry, agency, company, parliament, university, delegation or international organisation.",
    plural: "institutions",
    properties: {},
  },
  Project: {
    about: "A named cooperation undertaking: a centre, plant, loan programme, line or initiative.",
    plural: "projects",
    properties: {
      date: { about: "When the project began or begins, as far as the texts say.", value: "statedDate" },
      status: {
        about: "How far the project has come, by its latest statement.",
        value: "status",
        values: ["proposed", "agreed", "signed", "in force", "done", "cancelled"],
      },
    },
  },
  Meeting: {
    about: "A concrete event: a meeting, forum, summit, visit, session, ceremony or talk.",
    plural: "meetings",
    properties: {
      date: { about: "The first day of the event, as precisely as the texts state it.", value: "statedDate" },
      city: { about: "The city in which it was or will be held.", value: "text" },
      status: {
        about: "Whether the event took place. A planned meeting is not a held one.",
        value: "status",
        values: ["proposed", "planned", "held", "cancelled"],
      },
    },
  },
  Agreement: {
    about: "A treaty, memorandum, declaration or agreed level of partnership.",
    plural: "agreements",
    properties: {
      date: {
        about: "When it was signed or agreed, as precisely as the texts state it.",
        value: "statedDate",
      },
      status: {
        about: "How far the agreement has come, by its latest statement.",
        value: "status",
        values: ["proposed", "agreed", "signed", "in force", "done", "cancelled"],
      },
    },
  },
  Topic: {
    about: "A mineral, commodity or policy field that cooperation is about.",
    plural: "topics",
    properties: {},
  },
} as const satisfies Record<string, KindSpecification>;

/** Properties that every relation carries beside its own. */
export const relationProperties = {
  since: { about: "First day of the stated interval.", value: "statedDate" },
  until: { about: "Last day of the stated interval.", value: "statedDate" },
  status: {
    about: "How the relation stands by its statements.",
    value: "status",
    values: ["stated", "planned", "proposed", "hypothetical", "denied"],
  },
} as const;

/** HOW THINGS ARE TIED: direction, the names of both ends' fields, own properties (design, section 2). */
export const relations = {
  HOLDS_POSITION: {
    about: "The official holds or held an office.",
    forward: "holds a position at",
    backward: "is served by",
    from: { Official: { positions: ["Institution", "Country"] } },
    to: { Institution: { holders: ["Official"] }, Country: { holders: ["Official"] } },
    properties: { title: { about: "The office's title as written.", value: "text", discriminates: true } },
  },
  REPRESENTS: {
    about: "The official or institution belongs to the state and acts for it.",
    forward: "represents",
    backward: "is represented by",
    from: { Official: { represents: ["Country"] }, Institution: { represents: ["Country"] } },
    to: { Country: { officials: ["Official"], institutions: ["Institution"] } },
    properties: {},
  },
  PARTICIPATED_IN: {
    about: "The official, institution or state took part in the meeting.",
    forward: "took part in",
    backward: "was attended by",
    from: {
      Official: { meetings: ["Meeting"] },
      Institution: { meetings: ["Meeting"] },
      Country: { meetings: ["Meeting"] },
    },
    to: { Meeting: { officials: ["Official"], institutions: ["Institution"], countries: ["Country"] } },
    properties: {
      role: {
        about: "The part played.",
        value: "text",
        values: ["host", "chair", "co-chair", "speaker", "signatory", "participant"],
        discriminates: true,
        unspecific: "participant",
      },
    },
  },
  HELD_IN: {
    about: "The meeting took place, or is planned, in the country.",
    forward: "was held in",
    backward: "was the place of",
    from: { Meeting: { heldIn: ["Country"] } },
    to: { Country: { hostedMeetings: ["Meeting"] } },
    properties: { city: { about: "The city, as written.", value: "text" } },
  },
  DISCUSSED: {
    about: "The project, agreement or topic was discussed at the meeting.",
    forward: "discussed",
    backward: "was discussed at",
    from: { Meeting: { projects: ["Project"], agreements: ["Agreement"], topics: ["Topic"] } },
    to: {
      Project: { discussedAt: ["Meeting"] },
      Agreement: { discussedAt: ["Meeting"] },
      Topic: { discussedAt: ["Meeting"] },
    },
    properties: {},
  },
  COMMENTED_ON: {
    about: "The official is reported as saying, proposing, asking or promising something about it.",
    forward: "commented on",
    backward: "was commented on by",
    from: {
      Official: {
        commentedProjects: ["Project"],
        commentedAgreements: ["Agreement"],
        commentedTopics: ["Topic"],
        commentedMeetings: ["Meeting"],
      },
    },
    to: {
      Project: { commentators: ["Official"] },
      Agreement: { commentators: ["Official"] },
      Topic: { commentators: ["Official"] },
      Meeting: { commentators: ["Official"] },
    },
    properties: { stance: { about: "The attitude, where the text states one.", value: "text" } },
  },
  PARTNER_IN: {
    about: "The country or institution takes part in the project.",
    forward: "is a partner in",
    backward: "is carried by",
    from: { Country: { partnerIn: ["Project"] }, Institution: { partnerIn: ["Project"] } },
    to: { Project: { partners: ["Country", "Institution"] } },
    properties: {
      role: {
        about: "The part in the project.",
        value: "text",
        values: ["funder", "host", "implementer", "partner"],
        discriminates: true,
        unspecific: "partner",
      },
    },
  },
  SIGNED: {
    about: "The country, institution or official signed or concluded the agreement.",
    forward: "signed",
    backward: "was signed by",
    from: {
      Country: { signed: ["Agreement"] },
      Institution: { signed: ["Agreement"] },
      Official: { signed: ["Agreement"] },
    },
    to: { Agreement: { signatories: ["Country", "Institution", "Official"] } },
    properties: {},
  },
  PRODUCED: {
    about: "The agreement was concluded at the meeting.",
    forward: "produced",
    backward: "was produced at",
    from: { Meeting: { produced: ["Agreement"] } },
    to: { Agreement: { producedAt: ["Meeting"] } },
    properties: {},
  },
  CONCERNS: {
    about: "The project or agreement is about the topic.",
    forward: "concerns",
    backward: "is the subject of",
    from: { Project: { topics: ["Topic"] }, Agreement: { topics: ["Topic"] } },
    to: { Topic: { projects: ["Project"], agreements: ["Agreement"] } },
    properties: {},
  },
  FOLLOWS: {
    about: "The later meeting continues the earlier one in one series.",
    forward: "follows",
    backward: "is followed by",
    from: { Meeting: { follows: ["Meeting"] } },
    to: { Meeting: { followedBy: ["Meeting"] } },
    properties: {},
  },
} as const satisfies Record<string, RelationSpecification>;

/** How sure the text is that a stated thing is so. */
export const modalities = {
  held: "Told as having happened or as being so.",
  planned: "Told as decided for the future.",
  proposed: "Proposed, asked for or sought, not decided.",
  offered: "Offered or invited to; not known to have happened.",
  hypothetical: "Supposed, wished for or possible.",
  denied: "Said not to be so.",
} as const;
