import type { EntityKind, RelationKind } from "../../ontology/derived";

/** An annotated thing; see the README of the gold files for what each field means. */
export interface GoldEntity {
  readonly id: string;
  readonly type: EntityKind;
  readonly name: string;
  readonly mentions: readonly string[];
  /** Definite descriptions that point at it: a weaker ground than a name. */
  readonly descriptions?: readonly string[];
  /** Other kinds a careful reader may choose. */
  readonly altTypes?: readonly EntityKind[];
  /** Named only through an office ("Foreign Minister"). */
  readonly implied?: boolean;
  readonly date?: string | null;
  readonly acceptDates?: readonly (string | null)[];
  readonly city?: string | null;
  readonly props?: { readonly status?: string };
  readonly note?: string;
  /** Any careful reader would agree; false = neither rewarded nor punished. */
  readonly core: boolean;
}

export interface GoldRelation {
  readonly type: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Other ends that count as right. */
  readonly toAny?: readonly string[];
  readonly props?: Readonly<Record<string, unknown>>;
  readonly evidence?: string;
  readonly core: boolean;
}

/** What must not be found: a text as an entity of a kind, a merge with `notSameAs`, or a relation. */
interface GoldNegative {
  readonly type: string;
  readonly text: string;
  readonly why: string;
  readonly notSameAs?: string;
  readonly relation?: {
    readonly type: RelationKind;
    readonly from: string;
    readonly to: string;
    readonly props?: Readonly<Record<string, unknown>>;
  };
}

/** One annotated document. Texts are verbatim in the file named by `document.file`. */
export interface GoldDocument {
  readonly document: {
    readonly file: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly bodyStartsWith?: string;
    readonly bodyEndsWith?: string;
  };
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly negatives?: readonly GoldNegative[];
}
