import { z } from './zod';

/** The version of the settings' shape; raise it together with a step in `migrations`. */
const currentVersion = 1;

const fields = {
  /** The region to preselect where no Sequence Hub host tells: a code of `basespace/regions`, or '' for none. */
  region: z.enum(['', 'use1', 'euc1', 'euw2', 'aps2', 'cac1', 'cnn1']),
  /** What kind of workgroup this is: a Professional one can have one administrator only. */
  tier: z.enum(['notSure', 'professional', 'enterprise']),
  /** Whether users without any access are marked in the page. */
  markUsers: z.boolean(),
  /** How many people are filled into the dialog at once; 0 for no limit. */
  batchSize: z.int().check(z.minimum(0), z.maximum(100_000)),
} as const;

/** What the user has set. */
export interface Settings {
  region: z.infer<typeof fields.region>;
  tier: z.infer<typeof fields.tier>;
  markUsers: boolean;
  batchSize: number;
}

export const defaultSettings: Settings = { region: '', tier: 'notSure', markUsers: true, batchSize: 50 };

/** Steps from version n to n + 1, by n; each gives a changed copy. */
const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {};

/**
 * Reads stored settings of any version, or something that is none. Never throws: a field that is missing or bad falls back
 * to its default alone, and the others stay.
 */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return { ...defaultSettings };
  let known = stored as Record<string, unknown>;
  const version = typeof known.version === 'number' ? known.version : currentVersion;
  for (let step = version; step < currentVersion; step++) known = migrations[step]?.(known) ?? known;
  const settings: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    const read = schema.safeParse(known[name]);
    settings[name] = read.success ? read.data : defaultSettings[name as keyof Settings];
  }
  return settings as unknown as Settings;
}

/** The settings as they are stored, with the version that `readSettings` migrates from. */
export function storedSettings(settings: Settings): Record<string, unknown> {
  return { version: currentVersion, ...settings };
}
