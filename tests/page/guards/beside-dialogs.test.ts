import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';
import { dialogOf, productFields, type UserRow, usersScreen } from './users-screen';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

const question = () => room.page.getByRole('alertdialog');
const said = () => room.page.locator('output').textContent();
const note = () => room.page.locator('.note:popover-open');
const title = 'Invite to workgroup administration';

/** What a dialog of the page does so that nothing beside it can be used. */
const kinds: Record<string, () => void> = {
  'that is modal for the browser': () => {
    const dialog = document.querySelector('dialog');
    dialog?.close();
    dialog?.showModal();
  },
  'that keeps the focus, makes the rest inert, and closes by a press beside it': () => {
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    for (const child of document.body.children) if (child !== dialog) (child as HTMLElement).inert = true;
    const isOutside = ({ target }: Event): boolean => !dialog.contains(target as Node);
    const keep = (event: Event): void => {
      if (dialog.open && isOutside(event)) dialog.querySelector('button')?.focus();
    };
    document.addEventListener('focusin', keep, true);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Tab') event.preventDefault();
      },
      true,
    );
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, (event) => isOutside(event) && dialog.close(), true);
  },
};

function focusedName(): string {
  const { activeElement } = document.getElementById('workgroup-assistant')?.shadowRoot ?? {};
  return activeElement?.textContent ?? '';
}

const isOpen = () => room.page.evaluate(() => document.querySelector('dialog')?.open);
const grant = () => room.page.getByRole('button', { name: 'Grant access' });

async function open(kind: string, users: readonly UserRow[], dialog: string): Promise<void> {
  await room.show(usersScreen(users, dialog));
  await room.page.evaluate(kinds[kind] as () => void);
}

async function show(kind: string): Promise<void> {
  await open(kind, [], dialogOf(title, '', 'Grant access'));
  await room.run(({ asked }) => asked.judgeComes());
}

describe.each(Object.keys(kinds))('beside a dialog %s', (kind) => {
  test('each answer of a question can be reached and given, by keys and by the mouse', async () => {
    await show(kind);
    await grant().click();
    const names = await question().getByRole('button').allTextContents();
    const reached = new Set<string>();
    for (let times = 0; times < 2 * names.length; times++) {
      reached.add(await room.page.evaluate(focusedName));
      await room.page.keyboard.press('Tab');
    }
    expect([...reached].filter(Boolean).sort()).toEqual([...names].sort());
    await room.page.keyboard.press('Escape');
    expect(await question().count()).toBe(0);
    expect({ open: await isOpen(), said: await said() }).toEqual({ open: true, said: '' });
    await grant().click();
    await question().getByRole('button', { name: 'guardCancel' }).click();
    expect({ open: await isOpen(), said: await said() }).toEqual({ open: true, said: '' });
    await grant().click();
    await question().getByRole('button', { name: 'guardAnyway' }).click();
    expect(await said()).toBe('pressed ');
  });

  test('a note has nothing to press, leaves the dialog alone, and goes with it', async () => {
    await show(kind);
    await room.run(({ asked }) => asked.setGuard('adminInvite', 'note'));
    await grant().click();
    await note().waitFor();
    expect(await note().getByRole('button').count()).toBe(0);
    expect({ open: await isOpen(), said: await said() }).toEqual({ open: true, said: 'pressed ' });
    await room.page.evaluate(() => document.querySelector('dialog')?.close());
    await room.run(({ asked }) => asked.tellChange());
    await expect.poll(() => note().count()).toBe(0);
  });

  test('what stands beside the products can be put away in the assistant, and beside the dialog where it can be pressed', async () => {
    const users = [{ name: 'Ada King', ticked: true, levels: ['Has Access', 'Basic User', '-'] }];
    const fields = productFields({ 'Sequence Hub - US': 'No Access', 'Connected Insights': 'Basic User' });
    const tags = () => room.page.locator('.tags:popover-open .tag');
    const isModal = kind.includes('modal');
    await open(kind, users, dialogOf('Change Access', fields, 'Change access'));
    await room.run(({ asked }) => asked.showLevels());
    await expect.poll(() => tags().count()).toBe(2);
    const dismissal = room.page.locator('.tags').getByRole('button', { name: 'noteDismiss' });
    expect(await dismissal.count()).toBe(isModal ? 0 : 1);
    if (isModal) await room.run(({ asked }) => asked.hideNotes());
    else await dismissal.click();
    await room.run(({ asked }) => asked.tellChange());
    expect(await tags().count()).toBe(0);
    expect({ open: await isOpen(), said: await said() }).toEqual({ open: true, said: '' });
  });

  test('something in the dialog can be shown by keys and by a press, and neither is the page’s', async () => {
    const box = '<p><label>User IDs <textarea></textarea></label></p>';
    const learned = () =>
      room.run(({ asked }) => asked.emitted.splice(0) as { type: string; what: string }[]);
    await open(kind, [], dialogOf('Invite new user', box, 'Grant access'));
    await room.page.locator('dialog').getByRole('button', { name: 'Cancel' }).focus();
    const ways = {
      byKeys: async () => {
        await room.page.keyboard.press('ArrowDown');
        await room.page.keyboard.press('Enter');
      },
      byPress: () => room.page.locator('textarea').click(),
    };
    for (const show of Object.values(ways)) {
      await room.run(({ asked }) => {
        asked.teach('addressBox');
        asked.heard.splice(0);
      });
      await show();
      expect(await learned()).toMatchObject([{ type: 'taught', what: 'addressBox' }]);
      expect(await room.run(({ asked }) => asked.heard)).toEqual([]);
      // What is left of a press is held a little longer.
      await room.page.waitForTimeout(550);
    }
    await room.run(({ asked }) => asked.teach('addressBox'));
    await room.page.keyboard.press('Escape');
    expect(await learned()).toMatchObject([{ type: 'teachingLeft' }]);
    expect({ open: await isOpen(), said: await said() }).toEqual({ open: true, said: '' });
  });
});
