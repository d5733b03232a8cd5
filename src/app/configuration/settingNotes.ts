import { configurationSchema } from "./configurationSchema";
import type { SettingNote } from "./settingNote";

/** Each setting's name with its note, in the order of the schema. */
export function settingNotes(): { key: string; note: SettingNote; fallback: unknown }[] {
  const defaults = configurationSchema.parse({}) as Record<string, unknown>;
  return Object.entries(configurationSchema.shape).map(([key, value]) => ({
    key,
    note: value.meta() as unknown as SettingNote,
    fallback: defaults[key],
  }));
}
