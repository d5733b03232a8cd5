/** What `meta` says of each setting: its environment variable, one sentence, and whether logs must never show it. */
export interface SettingNote {
  readonly env: string;
  readonly about: string;
  readonly secret?: boolean;
}

/** The note of one setting. */
export const note = (env: string, about: string, secret = false): SettingNote & Record<string, unknown> => ({
  env,
  about,
  secret,
});
