import '../guards/extension-api';
import type { Recognition } from '../../../src/basespace/recognise';
import { fillInvite } from '../../../src/features/fill-invite/fill';
import { undoFill } from '../../../src/features/fill-invite/undo';
import type { InPage } from '../../../src/in-page/in-page';
import type { Note } from '../../../src/in-page/notes';
import { AssistantError } from '../../../src/shared/errors';
import type { FillReport, UndoReport } from '../../../src/shared/messages/reports';
import { consolePage } from '../harness/console-page';

const levels = { 'Sequence Hub - US': 'Has Access', 'Sequence Hub - EU': 'No Access', Emedgene: 'No Access' };

/** What the application holds of the dialog that is open. */
export const held = { people: '', levels: { ...levels } };

const peopleStep = '<label>User IDs<br><textarea rows=5></textarea></label><button type=button>Next</button>';
const option = (level: string, shown: string): string =>
  `<option${level === shown ? ' selected' : ''}>${level}</option>`;
const levelsStep = (): string => {
  const row = ([name, shown]: [string, string]): string =>
    `<p><label>${name} <select>${option('No Access', shown)}${option('Has Access', shown)}</select></label>`;
  return `${Object.entries(held.levels).map(row).join('')}<p><button type=button>Back</button><button type=button>Grant access</button>`;
};

/** Opens a dialog that asks in two steps; sending it closes it. @param isEmpty whether its first step is still on its way */
export function openDialog(isEmpty = false): void {
  Object.assign(held, { people: '', levels: { ...levels } });
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  const show = (inner: string): void => {
    dialog.innerHTML = `<h2>Invite new user</h2>${inner}`;
    const box = dialog.querySelector('textarea');
    if (box) box.value = held.people;
  };
  dialog.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) held.people = target.value;
  });
  dialog.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const name = target.labels?.[0]?.firstChild?.nodeValue?.trim() as keyof typeof levels;
    held.levels[name] = target.value;
  });
  dialog.addEventListener('click', ({ target }) => {
    const called = (target as Element).textContent;
    if (called === 'Next') show(levelsStep());
    if (called === 'Back') show(peopleStep);
    if (called === 'Grant access' || called === 'Cancel') dialog.remove();
  });
  show(isEmpty ? '<button type=button>Cancel</button>' : peopleStep);
  document.body.append(dialog);
}

const recognise = (): Recognition => {
  page.tree.scan();
  const dialogElement = document.querySelector('[role=dialog]');
  return {
    screen: 'users',
    dialog: dialogElement ? 'inviteUser' : '',
    certainty: 'sure',
    evidence: [],
    workgroup: '',
    dialogElement,
    finalButton: dialogElement?.textContent.includes('Grant access') ? 'Grant access' : '',
  };
};

/** What is said over the page at the moment. */
export const said = new Set<string>();

const inPage = {
  note({ sentence }: Note, signal: AbortSignal): void {
    said.add(sentence);
    signal.addEventListener('abort', () => said.delete(sentence));
  },
} as unknown as InPage;
const page = consolePage({}, { recognition: () => recognise(), recogniseNow: () => recognise(), inPage });

/** Draws a Users screen whose `Invite` opens a menu; its items tell in `pressed` that they were, and the first opens the dialog, so late. */
export function drawMenu(items: readonly string[], late = 0): void {
  document.body.innerHTML = '<nav role=menu><a role=menuitem>Users</a></nav><button>Invite</button>';
  document.querySelector('button')?.addEventListener('click', () => {
    // A page may draw all anew at a press.
    (document.querySelector('nav') as Element).outerHTML = '<nav role=menu><a role=menuitem>Users</a></nav>';
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    menu.innerHTML = items.map((item) => `<div role=menuitem>${item}</div>`).join('');
    menu.addEventListener('click', ({ target }) => {
      const { textContent } = target as Element;
      pressed.push(textContent);
      if (textContent === items[0]) setTimeout(openDialog, late);
      menu.remove();
    });
    document.body.append(menu);
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && menu.remove());
  });
}

/** The items of the menu that were pressed. */
export const pressed: string[] = [];

/** Fills the dialog that is open, with Europe's product. @returns the report, or the code of what speaks against it */
export async function fill(people: string[]): Promise<FillReport | string> {
  const aim = { screen: 'users', dialog: 'inviteUser', workgroup: '' } as const;
  try {
    return await fillInvite(page, { people, region: 'euc1', product: '', aim });
  } catch (thrown) {
    if (!(thrown instanceof AssistantError)) throw thrown;
    return thrown.code;
  }
}

/** Undoes what was filled. */
export const undo = (): Promise<UndoReport> => undoFill(page);
