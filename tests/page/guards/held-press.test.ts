import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ asked: typeof import('./asked-page') }>({ asked: 'tests/page/guards/asked-page.ts' });

/** A button, and whether the page has heard of its press. */
const shown =
  '<!doctype html><button onclick="this.nextSibling.textContent = 1">Invite</button><output>0</output>';

const recognisedAs = (now: { screen?: 'users' | 'admins'; certainty?: 'sure' | 'unsure' }): Promise<void> =>
  room.run(({ asked }, given) => asked.recognisedAs(given), now);

const question = () => room.page.getByRole('alertdialog');
const invite = () => room.page.getByRole('button', { name: 'Invite', exact: true });
const heard = () => room.run(({ asked }) => asked.heard);
const reached = () => room.page.locator('output').textContent();

async function showAdmins(): Promise<void> {
  await room.show(shown);
  await recognisedAs({ screen: 'admins' });
  await room.run(({ asked }) => asked.judgeComes());
}

test('the question stays while nobody can tell what the page shows, and goes when another screen is shown', async () => {
  await showAdmins();
  await invite().click();
  expect(await question().count()).toBe(1);
  await recognisedAs({ certainty: 'unsure' });
  await recognisedAs({ certainty: 'unsure', screen: 'users' });
  expect(await question().count()).toBe(1);
  await recognisedAs({ certainty: 'sure', screen: 'admins' });
  expect(await question().count()).toBe(1);
  await recognisedAs({ screen: 'users' });
  expect(await question().count()).toBe(0);
  expect(await reached()).toBe('0');
});

test('the answer to a question that outlived such a moment is carried out', async () => {
  await showAdmins();
  await invite().click();
  await recognisedAs({ certainty: 'unsure' });
  await question().getByRole('button').nth(1).click();
  expect(await question().count()).toBe(0);
  expect(await reached()).toBe('1');
});

/** A menu whose items hear of presses by their parts, and are said once more for screen readers alone. */
const menuOfParts = `<!doctype html>
  <ol style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)"><li>Admins</li><li>Users</li></ol>
  <nav><menu-item>Admins</menu-item><menu-item>Users</menu-item></nav>${shown.replace('<!doctype html>', '')}
  <script>
    customElements.define('menu-item', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<div><div>' + this.textContent + '</div></div>';
        this.shadowRoot.firstChild.onclick = () => (document.querySelector('output').textContent = this.textContent);
      }
    });
  </script>`;

test('“Go to Users” presses the item that a person sees, where a person meets it', async () => {
  await room.show(menuOfParts);
  await recognisedAs({ screen: 'admins' });
  await room.run(({ asked }) => asked.judgeComes());
  await invite().click();
  await question().getByRole('button', { name: 'guardGoToUsers' }).click();
  expect(await reached()).toBe('Users');
});

const presses: Record<string, () => Promise<void>> = {
  mouse: () => invite().click(),
  Enter: () => invite().press('Enter'),
  Space: () => invite().press('Space'),
  touch: async () => {
    const { x, y, width, height } = (await invite().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const session = await room.page.context().newCDPSession(room.page);
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  },
};

test.each(Object.keys(presses))(
  'of a press by %s that is held the page hears nothing, before what judges has come and after',
  async (kind) => {
    for (const isThere of [false, true]) {
      await room.show(shown);
      await recognisedAs({ screen: 'admins' });
      if (isThere) await room.run(({ asked }) => asked.judgeComes());
      await presses[kind]?.();
      if (!isThere) {
        expect(await question().count()).toBe(0);
        await room.run(({ asked }) => asked.judgeComes());
      }
      await question().waitFor();
      await room.page.keyboard.press('Escape');
      expect(await question().count()).toBe(0);
      // The key that leaves the question is none of the page's business either.
      expect({ isThere, heard: await heard(), reached: await reached() }).toEqual({
        isThere,
        heard: [],
        reached: '0',
      });
    }
  },
);

test('what is pressed in the question is kept from the page, and the override lasts for one press', async () => {
  await showAdmins();
  await invite().click();
  await question().getByRole('button', { name: 'guardAnyway' }).click();
  expect(await reached()).toBe('1');
  expect((await heard()).filter((event) => event.endsWith('true'))).toEqual([]);
  await invite().click();
  expect(await question().count()).toBe(1);
});

test('a press that nobody asks about goes through whole, before what judges has come and after', async () => {
  for (const isThere of [false, true]) {
    await room.show(shown);
    await recognisedAs({ screen: 'users' });
    if (isThere) await room.run(({ asked }) => asked.judgeComes());
    await invite().click();
    expect(await heard()).toEqual([
      'pointerdown true',
      'mousedown true',
      'pointerup true',
      'mouseup true',
      'click true',
    ]);
    expect(await reached()).toBe('1');
  }
});

test('a guard that only notes lets the press through and says the same; one that is off says nothing', async () => {
  for (const mode of ['note', 'off'] as const) {
    await showAdmins();
    await room.run(({ asked }, mode) => asked.setGuard('adminInvite', mode), mode);
    await invite().click();
    expect(await reached()).toBe('1');
    expect(await question().count()).toBe(0);
    const note = room.page.locator('.note:popover-open .sentence');
    expect({ mode, notes: await note.allTextContents() }).toEqual({
      mode,
      notes: mode === 'note' ? ['guardTitle'] : [],
    });
  }
});

test.each([
  ['on', '0', ['noteNotAsked']],
  ['note', '1', []],
] as const)(
  'where what judges presses does not come, it is said of a press that was held that nothing was pressed: %s',
  async (mode, pressed, said) => {
    await room.show(shown);
    await recognisedAs({ screen: 'admins' });
    await room.run(({ asked }, mode) => asked.setGuard('adminInvite', mode), mode);
    await invite().click();
    await room.run(({ asked }) => asked.judgeFails());
    await expect
      .poll(() => room.page.locator('.note:popover-open .sentence').allTextContents())
      .toEqual(said);
    expect(await reached()).toBe(pressed);
  },
);

test('where what draws notes does not come either, the browser says it', async () => {
  await room.show(shown);
  await recognisedAs({ screen: 'admins' });
  await room.run(({ asked }) => asked.loseDrawing());
  const said = room.page.waitForEvent('dialog').then(async (dialog) => {
    // The browser that all tests share may have put it away already.
    await dialog.accept().catch(() => undefined);
    return dialog.message();
  });
  await invite().click();
  await room.run(({ asked }) => asked.judgeFails());
  expect(await said).toBe('noteNotAsked');
  expect(await reached()).toBe('0');
});

test('an override that asks for a tick can be given only after a person has ticked it', async () => {
  await room.show(shown);
  await recognisedAs({ screen: 'admins' });
  await room.run(({ asked }) => {
    asked.judgeComes();
    asked.set({ tier: 'professional' });
    asked.setContext({ administrators: [{ name: 'Owen Owner', login: '', address: '' }] });
  });
  await invite().click();
  const anyway = question().getByRole('button', { name: 'guardAnyway' });
  const tick = question().getByRole('checkbox');
  expect(await anyway.isDisabled()).toBe(true);
  // A page can reach our controls: what a script does in them counts for nothing.
  await room.page.evaluate(() => {
    const ours = document.querySelector('#workgroup-assistant')?.shadowRoot;
    ours?.querySelector<HTMLInputElement>('input')?.click();
    ours?.querySelector<HTMLButtonElement>('.plain')?.click();
  });
  expect(await anyway.isDisabled()).toBe(true);
  await tick.uncheck();
  await tick.press('Space');
  await room.page.keyboard.press('Tab');
  await room.page.keyboard.press('Tab');
  await room.page.keyboard.press('Enter');
  expect(await question().count()).toBe(0);
  expect(await reached()).toBe('1');
});

test.each([
  ['words', '<div style="cursor: pointer">Invite</div>'],
  ['words in parts of it', '<div style="cursor: pointer"><i>+</i><span>Invite</span></div>'],
])('what is only drawn to be pressed, with %s, is held as a button is', async (_what, drawn) => {
  const button = drawn.replace('<div', '<div onclick="document.querySelector(\'output\').textContent = 1"');
  await room.show(`<!doctype html>${button}<output>0</output>`);
  await recognisedAs({ screen: 'admins' });
  await room.run(({ asked }) => asked.judgeComes());
  await room.page.getByText('Invite', { exact: true }).click();
  expect(await question().count()).toBe(1);
  expect(await reached()).toBe('0');
  await question().getByRole('button').nth(1).click();
  expect(await reached()).toBe('1');
});
