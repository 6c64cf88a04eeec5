const region = { code: '', outcome: 'notChosen', product: '', candidates: [] };
const reports = {
  fillInvite: {
    workgroup: '',
    wanted: 1,
    filled: 1,
    people: [],
    kept: 0,
    lost: [],
    strategy: '',
    products: [],
    region,
  },
  checkUsers: {
    workgroup: '',
    users: 7,
    withoutAccess: 0,
    total: -1,
    columns: [],
    names: [],
    unseenColumns: 0,
    undecided: 0,
  },
};
type Asked = { type: keyof typeof reports };

const waiting: ((failure: unknown) => void)[] = [];

/** The page answers all that it was asked; with reports where no failure is given. */
export function answer(failure: unknown): void {
  for (const reply of waiting.splice(0)) reply(failure);
}

const event = { addListener: () => undefined, removeListener: () => undefined };
/** What is stored from the beginning, by its key. */
export const kept: Record<string, unknown> = {};
/** The storage takes nothing more. */
const refuse = (): Promise<never> => Promise.reject(new Error('QUOTA_BYTES'));
const area = {
  get: async (key: string) => ({ [key]: kept[key] }),
  set: refuse,
  remove: async () => undefined,
};
const known: Record<string, string> = { languageTag: 'en', languageDirection: 'ltr' };
const extension = {
  i18n: { getMessage: (key: string) => known[key] ?? key, getUILanguage: () => 'en' },
  runtime: {
    id: 'extension',
    onMessage: event,
    getURL: (path: string) => path,
    sendMessage: async () => undefined,
  },
  storage: { local: area, session: area, onChanged: event },
  tabs: {
    sendMessage: (_tab: number, { type }: Asked) =>
      new Promise((resolve) =>
        waiting.push((failure) => resolve(failure ?? { ok: true, report: reports[type] })),
      ),
  },
};
/** The extension's API, in a page that has none: its storage is full, and the pages of tabs answer when a test says so. */
Object.assign(globalThis, { browser: extension, chrome: extension });
