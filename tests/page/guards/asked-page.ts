// First of all: our texts ask for it as soon as they are loaded.
import './extension-api';
import { nothingRecognised, type Recognition, recognise } from '../../../src/basespace/recognise';
import { wording } from '../../../src/basespace/wording';
import { settingLevels } from '../../../src/features/change-access/touched';
import type { ConsolePage } from '../../../src/features/feature';
import { firstHold } from '../../../src/features/guards/first-hold';
import { guards } from '../../../src/features/guards/guards';
import { changeAccessNote } from '../../../src/features/notes/change-access';
import { overPage } from '../../../src/features/over-page';
import { rememberGrants } from '../../../src/features/remember/grants';
import { Teaching } from '../../../src/features/teach/teaching';
import { InPage } from '../../../src/in-page/in-page';
import { PageTree } from '../../../src/page/dom/tree';
import type { WorkgroupContext } from '../../../src/shared/messages/workgroup-context';
import { defaultSettings, type GuardId, type GuardMode, type Settings } from '../../../src/shared/settings';

const ended = new AbortController();
const inPage = new InPage(document, ended.signal);
const changed = new Set<() => void>();
const pressed = new Set<(event: Event) => void>();
const tree = new PageTree(document, (element) => element.shadowRoot, inPage.owns);
let settings: Settings = defaultSettings;
let context: WorkgroupContext | undefined;
/** What the page is said to be; undefined where it is looked at. */
let given: Recognition | undefined;

function seen(): Recognition {
  if (given) return given;
  tree.scan();
  const { hostname: host, pathname: path, hash } = location;
  return recognise(tree, tree.landmarks(), { host, path, hash, title: document.title }, wording);
}

const page: Partial<ConsolePage> = {
  tree,
  wording,
  taught: undefined,
  inPage,
  recognition: seen,
  recogniseNow: seen,
  settings: () => settings,
  context: () => context,
  emit: (event) => {
    emitted.push(event);
    if (event.type === 'contextRequested' && backgroundAnswers) queueMicrotask(() => answer(event));
  },
  onChange: (listener, signal) => {
    const heard = () => listener({ nodes: new Set(), huge: false });
    changed.add(heard);
    signal.addEventListener('abort', () => changed.delete(heard));
  },
  onPress: (listener, signal) => {
    pressed.add(listener);
    signal.addEventListener('abort', () => pressed.delete(listener));
  },
  judge: undefined,
  requestJudge: () => new Promise((resolve) => waiting.push(() => resolve(page.judge))),
};
inPage.requestDrawing = () => overPage.start(page as ConsolePage, ended.signal);
const waiting: (() => void)[] = [];
// What a frame can do is a method of it: taken out of it, none works.
for (const [name, method] of Object.entries(page))
  if (typeof method === 'function')
    Object.assign(page, {
      [name](this: unknown, ...given: unknown[]) {
        if (this !== page) throw new TypeError(`${name} was called as a function`);
        return (method as (...all: unknown[]) => unknown)(...given);
      },
    });

/** Whether the background sends what it knows when it is asked. */
let backgroundAnswers = true;

/** Says of the workgroup what a test has said of it, if it has said anything. */
function answer({
  workgroup,
  isInvite = false,
}: {
  workgroup: string;
  isInvite?: boolean | undefined;
}): void {
  const known = context?.workgroup === workgroup ? context : {};
  setContext({ ...(isInvite ? { users: [] } : {}), ...known, workgroup });
}

/** The background takes its time from now on, as when it has to start first. */
export function backgroundIsSlow(): void {
  backgroundAnswers = false;
}

/** What was told to the rest of the extension. */
export const emitted: unknown[] = [];

const types =
  'pointerdown mousedown touchstart pointerup mouseup touchend click dblclick keydown keypress keyup';
// As a frame of the console does it.
const hearAll = (event: Event): void => {
  for (const hear of [...pressed].reverse()) if (!event.cancelBubble) hear(event);
};
for (const type of types.split(' ')) window.addEventListener(type, hearAll, true);
firstHold.start(page as ConsolePage, ended.signal);

/** The part of the script that judges presses comes. */
export function judgeComes(): void {
  guards.start(page as ConsolePage, ended.signal);
  for (const goOn of waiting.splice(0)) goOn();
}

/** What draws notes does not come. */
export function loseDrawing(): void {
  inPage.requestDrawing = () => undefined;
}

/** The part of the script that judges presses does not come. */
export function judgeFails(): void {
  for (const goOn of waiting.splice(0)) goOn();
}

/** Grants are followed from now on, for as long as the Invite dialog is open. */
export function followGrants(): void {
  rememberGrants.start(page as ConsolePage, AbortSignal.any([ended.signal, left.signal]));
  changed.add(() => seen().dialog === 'inviteUser' || left.abort());
}
const left = new AbortController();

/** They are followed no more, as when an update of the extension comes. */
export function stopFollowing(): void {
  left.abort();
}

/** Whom the admin has granted access, by what was told to the rest of the extension. */
export function grantedPeople(): string[][] {
  return emitted.flatMap((event) => {
    const { type, people } = event as { type: string; people: string[] };
    return type === 'granted' ? [people] : [];
  });
}

/** What selected users have stands beside the products from now on. */
export function showLevels(): void {
  changeAccessNote.start(page as ConsolePage, ended.signal);
}

/** The admin has the notes put away in the assistant. */
export function hideNotes(): void {
  inPage.dismiss();
}

/** The admin is to show something in the page. */
export function teach(what: string): void {
  new Teaching(page as ConsolePage, ended.signal).start(what);
}

/** The page is recognised as something else from now on. */
export function recognisedAs(now: Partial<Recognition>): void {
  tree.scan();
  given = { ...(given ?? { ...nothingRecognised, workgroup: 'One' }), ...now };
  tellChange();
}

/** The page has changed. */
export function tellChange(): void {
  for (const hear of [...changed]) hear();
}

let levelsAreSet: () => void = () => undefined;

/** Levels are being set, until they are. */
export function setLevels(): void {
  void settingLevels(page as ConsolePage, () => new Promise((resolve) => (levelsAreSet = resolve)));
}

/** All levels are set. */
export async function endSetting(): Promise<void> {
  levelsAreSet();
}

export function set(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
}

/** Sets one guard to a mode; the others stay as they are. */
export function setGuard(id: GuardId, mode: GuardMode): void {
  set({ guards: { ...settings.guards, [id]: mode } });
}

/** The background has sent what it knows. */
export function setContext(now: Partial<WorkgroupContext>): void {
  context = { workgroup: 'One', region: '', ownerAt: 0, administrators: [], administratorsAt: 0, ...now };
  tellChange();
}

/** All that the page has heard of presses, as `type trusted?`. */
export const heard: string[] = [];
for (const type of types.split(' '))
  document.addEventListener(
    type,
    ({ isTrusted, target }) => {
      if (!(target instanceof Element) || target.id !== inPageId) heard.push(`${type} ${isTrusted}`);
    },
    true,
  );
const inPageId = 'workgroup-assistant';
