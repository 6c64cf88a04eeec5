/** The version of the settings' shape; raise it together with a step in `migrations`. */
const currentVersion = 2;

/** What the user has set. */
export interface Settings {
  /** The region to preselect where no Sequence Hub host tells: a code of `basespace/regions`, or '' for none. */
  region: (typeof regions)[number];
  /** What kind of workgroup this is: a Professional one can have one administrator only. */
  tier: (typeof tiers)[number];
  /** Whether users without any access are marked in the page. */
  markUsers: boolean;
  /** How many people are filled into the dialog at once; 0 for no limit. */
  batchSize: number;
  /** What each guard does about the press that it guards. */
  guards: Record<GuardId, GuardMode>;
}

/** The guards, by the trap that each is for. */
export const guardIds = [
  'adminInvite',
  'changeAccess',
  'addAsAdministrators',
  'workgroupRemoval',
  'removeUsers',
  'inviteCheck',
  'collaborativeInvite',
] as const;
export type GuardId = (typeof guardIds)[number];

/** `on` holds the press and asks, `note` lets it through and says the same, `off` does nothing. */
export const guardModes = ['on', 'note', 'off'] as const;
export type GuardMode = (typeof guardModes)[number];

const regions = ['', 'use1', 'euc1', 'euw2', 'aps2', 'cac1', 'cnn1'] as const;
const tiers = ['notSure', 'professional', 'enterprise'] as const;

/** Whether a stored value fits a field. Read by scripts in pages as well, which take no schemas along for it. */
const fits: Record<Exclude<keyof Settings, 'guards'>, (value: unknown) => boolean> = {
  region: (value) => (regions as readonly unknown[]).includes(value),
  tier: (value) => (tiers as readonly unknown[]).includes(value),
  markUsers: (value) => typeof value === 'boolean',
  batchSize: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100_000,
};

export const defaultSettings: Settings = {
  region: '',
  tier: 'notSure',
  markUsers: true,
  batchSize: 50,
  guards: readGuards(undefined),
};

/** Steps from version n to n + 1, by n; each gives a changed copy. */
const migrations: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {
  // Before the guards could be set each was on.
  1: (stored) => ({ ...stored, guards: readGuards(undefined) }),
};

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
  for (const name of Object.keys(fits) as (keyof typeof fits)[])
    settings[name] = fits[name](known[name]) ? known[name] : defaultSettings[name];
  return { ...(settings as unknown as Settings), guards: readGuards(known.guards) };
}

/** How each guard is set; on where that is not stored or does not fit. */
function readGuards(stored: unknown): Settings['guards'] {
  const known = Object(stored) as Partial<Record<GuardId, unknown>>;
  const modeOf = (id: GuardId): GuardMode => guardModes.find((mode) => mode === known[id]) ?? 'on';
  return Object.fromEntries(guardIds.map((id) => [id, modeOf(id)])) as Settings['guards'];
}

/** The settings as they are stored, with the version that `readSettings` migrates from. */
export function storedSettings(settings: Settings): Record<string, unknown> {
  return { version: currentVersion, ...settings };
}
