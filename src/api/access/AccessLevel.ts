/** What a caller may do, each level including the ones before it. */
export type AccessLevel = "none" | "reader" | "curator" | "administrator";
