import type { Kit } from './kit';
import type { Screen } from './state/console-state';
import type { DialogKind } from './state/draft';
import { hasNothing } from './state/people';

const markAttribute = 'data-workgroup-assistant';

/** What a test asks of the application itself, and has it do; what is handed out is a plain copy. */
export function makeWindowApi(kit: Kit) {
  const { state } = kit;
  return {
    go: (screen: Screen): void => state.go(screen),
    openDialog: (kind: DialogKind): void => state.openDialog(kind),
    closeDialog: (): void => state.closeDialog(),
    isAtRest: (): boolean => kit.isAtRest,
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
    placeOf: (text: string): { x: number; y: number } | null => placeOf(text),
  };
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
    total: state.users.length,
  };
}

/** The users whose rows are in the page, whether they can use nothing, and which of their parts are marked. */
function shownUsers({ state, rows }: Kit) {
  return state.users.flatMap((user) => {
    const parts = rows.get(user.id)?.filter(({ isConnected }) => isConnected) ?? [];
    if (parts.length === 0) return [];
    const marks = parts.map((part) => part.getAttribute(markAttribute) === 'no-access');
    const isMarked = marks.every(Boolean);
    return [
      {
        login: user.login,
        name: user.name,
        hasNothing: hasNothing(user),
        isMarked,
        isHalf: !isMarked && marks.some(Boolean),
      },
    ];
  });
}

function allRoots(start: ParentNode = document): ParentNode[] {
  const roots: ParentNode[] = [start];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  return roots;
}

function strayMarks({ rows }: Kit): number {
  const known = new Set([...rows.values()].flat());
  const marked = allRoots().flatMap((root) => [...root.querySelectorAll(`[${markAttribute}="no-access"]`)]);
  return marked.filter((element) => !known.has(element)).length;
}

/** The middle of the innermost drawn element of this text: where a person would press. */
function placeOf(text: string): { x: number; y: number } | null {
  const wanted = text.toLowerCase();
  // Dialogs stand beside the application, hidden ones too.
  const fitting = allRoots(document.getElementById('app') ?? document)
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => element.textContent?.trim().toLowerCase() === wanted && element.checkVisibility());
  const innermost = fitting.find(
    (element) => !fitting.some((other) => other !== element && element.contains(other)),
  );
  innermost?.scrollIntoView({ block: 'center' });
  const box = innermost?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
