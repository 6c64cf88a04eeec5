import { finalOf } from './dialogs/contents';
import type { Kit } from './kit';
import { type Question, questionNow } from './question';
import type { Screen } from './state/console-state';
import type { DialogKind } from './state/draft';
import { hasNothing } from './state/people';
import { allRoots, fittingIn, middleOf, type Place, startOfPress, type Target } from './targets';
import { noAccess, notChosen } from './words';

const markAttribute = 'data-workgroup-assistant';

/** What a test asks of the application itself, and has it do; what is handed out is a plain copy. */
export function makeWindowApi(kit: Kit) {
  const { state } = kit;
  return {
    go: (screen: Screen): void => state.go(screen),
    openDialog: (kind: DialogKind): void => state.openDialog(kind),
    closeDialog: (): void => state.closeDialog(),
    /** Has the table of users sorted. */
    sort: (): void => state.onSort(),
    /** Goes to the last step of the open dialog. */
    toLastStep: (): void => state.draft?.goTo('last'),
    /** Has nobody selected. */
    selectNobody: (): void => state.tick('all', false),
    /** Waits so many milliseconds, and then until everything is drawn. */
    untilRest: (milliseconds: number): Promise<void> => untilRest(kit, milliseconds),
    question: (): Question | null => questionNow(),
    screens: (): Screen[] => {
      const { pending, applications } = kit.words;
      const shown: Screen[] = ['workgroups', 'admins', 'users', 'details', 'domain', 'elsewhere'];
      return [
        ...shown,
        ...(pending ? (['pending'] as const) : []),
        ...(applications ? (['applications'] as const) : []),
      ];
    },
    snapshot: () => snapshot(kit),
    /** The levels that the dialog shows before anybody chooses. */
    levelsBefore: (): Record<string, string> => state.idleDraft('invite').levels,
    shownUsers: () => shownUsers(kit),
    /** How many elements carry the mark that are no row of a user. */
    strayMarks: (): number => strayMarks(kit),
    /** Where a person would press what says a documented text, the first of several. */
    placeOf: (documented: string): Place | null => middleOf(fittingIn(kit.speak(documented), false)[0]),
    /** The same for all that say it, in the page or in what lies over it. */
    placesOf: (documented: string, isOver: boolean): Place[] =>
      fittingIn(kit.speak(documented), isOver).flatMap((element) => middleOf(element) ?? []),
    /** Where a person would press the control that a documented label is for. */
    placeOfControl: (documented: string): Place | null => middleOf(kit.controls.get(documented)),
    /** Where a press of it begins, where nothing covers it: at a place, or with a key once it has the focus. */
    startOfPress: (target: Target, isByKeys: boolean) => startOfPress(kit, target, isByKeys),
    /** How many events of presses the page has heard of. */
    heard: (): number => kit.heard,
    /** Whose access Change Access is about, and what it would make of each product that shows a level. */
    changes: () => changes(kit),
    /** What ends the open dialog. */
    finalText: (): string => (state.draft ? finalOf(kit, state.draft.kind) : ''),
    /** Somebody enters a person in the open dialog. */
    enter: (person: string): void => {
      const { draft } = state;
      if (draft?.isOfEntries) draft.add(person);
      else draft?.setText(person);
    },
    /** Where the control is that a documented label is for. */
    boxOfControl: (documented: string): Place & { width: number; height: number } => {
      const control = kit.controls.get(documented);
      control?.scrollIntoView({ block: 'center' });
      const { x = 0, y = 0, width = 0, height = 0 } = control?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    },
    /** Chooses a level in the open dialog, as a person does who works the page. */
    choose: (product: string, level: string): void =>
      state.draft?.choose(kit.speak(product), kit.speak(level)),
    /** What the console says for a documented text. */
    speak: (documented: string): string => kit.speak(documented),
  };
}

async function untilRest(kit: Kit, milliseconds: number): Promise<void> {
  const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  if (milliseconds > 0) await wait(milliseconds);
  let quiet = 0;
  for (let times = 0; times < 500 && quiet < 3; times++) {
    await wait(20);
    quiet = kit.isAtRest ? quiet + 1 : 0;
  }
}

export type ConsoleApp = ReturnType<typeof makeWindowApi>;

function snapshot({ state }: Kit) {
  const { draft } = state;
  return {
    screen: state.screen,
    products: state.products,
    dialog: draft?.kind ?? null,
    people: draft?.people() ?? [],
    /** Everything that the box holds, also what is no person and what is no entry yet. */
    held: draft
      ? [...draft.entries.map(({ text }) => text), ...(draft.isOfEntries && draft.text ? [draft.text] : [])]
      : [],
    isFull: draft?.isFull() ?? false,
    levels: { ...draft?.levels },
    extras: { ...draft?.extras },
    presses: { ...state.presses },
    ticked: [...state.ticked],
    selected: state.selected().map(({ name, login }) => ({ name, login })),
    administrators: state.administrators.map(({ login }) => login),
    workgroups: state.workgroups.map((workgroup) => ({ ...workgroup })),
    total: state.users.length,
  };
}

/** The products whose level the open dialog would change for somebody, by their labels, with the level that all have now. */
function changes({ state, speak }: Kit): { product: string; changed: number; all: string }[] {
  const { draft } = state;
  const none = speak(noAccess);
  return Object.entries(draft?.levels ?? {}).flatMap(([product, level]) => {
    const now = draft?.users.map(({ access }) => access[product] || none) ?? [];
    const changed = level === speak(notChosen) ? 0 : now.filter((one) => one !== level).length;
    const [first = ''] = now;
    return changed > 0 ? [{ product, changed, all: now.every((one) => one === first) ? first : '' }] : [];
  });
}

/** The users whose rows are in the page, whether they can use nothing, and which of their parts are marked. */
function shownUsers({ state, rows, speak }: Kit) {
  return state.users.flatMap((user) => {
    const parts = rows.get(user.id)?.filter(({ isConnected }) => isConnected) ?? [];
    if (parts.length === 0) return [];
    const marks = parts.map((part) => part.getAttribute(markAttribute) === 'no-access');
    const isMarked = marks.every(Boolean);
    return [
      {
        login: user.login,
        name: user.name,
        hasNothing: hasNothing(user, speak),
        isMarked,
        isHalf: !isMarked && marks.some(Boolean),
      },
    ];
  });
}

function strayMarks({ rows }: Kit): number {
  const known = new Set([...rows.values()].flat());
  const marked = allRoots().flatMap((root) => [...root.querySelectorAll(`[${markAttribute}="no-access"]`)]);
  return marked.filter((element) => !known.has(element)).length;
}
