import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  tree: typeof import('../../../src/page/dom/tree');
  find: typeof import('../../../src/page/choice/find');
  choose: typeof import('../../../src/page/choice/choose');
}>(
  { tree: 'src/page/dom/tree.ts', find: 'src/page/choice/find.ts', choose: 'src/page/choice/choose.ts' },
  { isSkipped: true },
);

/** A button with a menu of ticks, of which several can be on; it stays open, and says what `says` makes of those that are on. */
interface Menu {
  on: string[];
  says: 'levels' | 'count' | 'nothing';
  /** Whether the page takes a tick back once the menu is closed. */
  isTakenBack?: boolean;
}

/** Chooses `Writer`; gives what came of it, and what the page holds, with how often it was changed. */
function chooseWriter(menu: Menu): Promise<{ outcome: string; on: string[]; presses: number }> {
  return room.run(async ({ tree, find, choose }, { on, says, isTakenBack }: Menu) => {
    document.body.innerHTML =
      '<div role="dialog"><span>Alpha</span> <button aria-haspopup="menu"></button></div>';
    const opener = document.querySelector('button') as HTMLButtonElement;
    const held = new Set(on);
    let presses = 0;
    const draw = (): void => {
      const count = `${held.size} selected`;
      opener.textContent = { levels: [...held].join(', ') || 'None', count, nothing: 'Change' }[says];
    };
    draw();
    opener.addEventListener('click', () => {
      const open = document.querySelector('[role=menu]');
      if (open) {
        open.remove();
        opener.setAttribute('aria-expanded', 'false');
        if (isTakenBack) held.delete('Writer');
        return;
      }
      const list = document.createElement('div');
      list.setAttribute('role', 'menu');
      for (const level of ['Reader', 'Writer', 'Owner']) {
        const item = document.createElement('div');
        item.setAttribute('role', 'menuitemcheckbox');
        item.setAttribute('aria-checked', String(held.has(level)));
        item.textContent = level;
        item.addEventListener('click', () => {
          presses++;
          if (!held.delete(level)) held.add(level);
          item.setAttribute('aria-checked', String(held.has(level)));
          draw();
        });
        list.append(item);
      }
      document.body.append(list);
      opener.setAttribute('aria-expanded', 'true');
    });
    const page = new tree.PageTree(
      document,
      (element) => element.shadowRoot,
      () => false,
    );
    page.scan();
    const values = {
      isValue: (text: string) => ['Reader', 'Writer', 'Owner', 'None'].includes(text),
      isName: (text: string) => text === 'Alpha',
      on: 'true',
      off: 'None',
    };
    const box = document.querySelector('[role=dialog]') as Element;
    const look = () => find.findChoices(page, box, values)[0];
    const outcome = await choose.choose(page, look, (text) => text === 'Writer');
    return { outcome, on: [...held], presses };
  }, menu);
}

test('a level that is a tick of a menu is ticked once, and read where it is said', async () => {
  expect(await chooseWriter({ on: [], says: 'levels' })).toEqual({
    outcome: 'chosen',
    on: ['Writer'],
    presses: 1,
  });
  for (const says of ['count', 'nothing'] as const)
    expect(await chooseWriter({ on: [], says })).toEqual({ outcome: 'ticked', on: ['Writer'], presses: 1 });
});

test('a tick that is on is not pressed: that would take the level away', async () => {
  for (const says of ['count', 'nothing'] as const)
    expect(await chooseWriter({ on: ['Writer'], says })).toEqual({
      outcome: 'wasTicked',
      on: ['Writer'],
      presses: 0,
    });
});

test('beside other ticks nothing is pressed: what several levels come to is not known', async () => {
  for (const on of [
    ['Reader', 'Owner'],
    ['Reader', 'Writer'],
  ])
    for (const says of ['count', 'nothing'] as const)
      expect(await chooseWriter({ on, says })).toEqual({ outcome: 'notRead', on, presses: 0 });
});

test('a tick that the page takes back is not said to be on', async () => {
  const { outcome } = await chooseWriter({ on: [], says: 'nothing', isTakenBack: true });
  expect(outcome).toBe('changed');
});
