import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../plan';
import { useRoom } from '../harness';

const room = useRoom<{ guided: typeof import('./guided-page') }>({
  guided: 'tests/page/guide/guided-page.ts',
});

const menu =
  '<nav><a href="#a">Admins</a> <a href="#u" aria-current="page">Users</a> <a href="#p">Pending Invites</a></nav>';
const users = (more = '', button = '<button id="invite">Invite</button>') =>
  `<!doctype html><meta charset="utf-8"><body style="margin:0">${menu}<h1>Users</h1>${button}
   <button>Change Access</button><button>Remove</button>${more}`;

const until = (selector: string) =>
  expect
    .poll(() => room.run(({ guided }, which) => guided.isWellPlaced(which), selector), { timeout: 5000 })
    .toBe(true);
const says = () => room.run(({ guided }) => guided.shown().says);
const lead = () => room.run(({ guided }) => guided.lead());

const control = fc.record({
  tag: fc.constantFrom('button', 'a', 'input'),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  width: fc.integer({ min: 16, max: 260 }),
  height: fc.integer({ min: 16, max: 60 }),
});
const scene = fc.record({
  width: fc.constantFrom(320, 640, 1024, 1440),
  height: fc.constantFrom(480, 720, 900),
  at: fc.record({ x: fc.integer({ min: 0, max: 250 }), y: fc.integer({ min: 100, max: 400 }) }),
  controls: fc.array(control, { maxLength: 10 }),
});

test('whatever the window, the ring is around its control, and the card covers no control, itself included', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ width, height, at, controls }) => {
      const others = controls
        .map(
          ({ tag, x, y, width: wide, height: high }) =>
            `<${tag} href="#" style="position:absolute;left:${x * (width - wide)}px;top:${120 + y * (height - 180)}px;width:${wide}px;height:${high}px;box-sizing:border-box">.</${tag}>`,
        )
        .join('');
      const button = `<button id="invite" style="position:absolute;left:${at.x}px;top:${at.y}px;z-index:1">Invite</button>`;
      await room.page.setViewportSize({ width, height });
      await room.show(users(others, button));
      await lead();
      await until('#invite');
    }),
    { numRuns: runs(6) },
  );
}, 120_000);

describe('the hint', () => {
  test('follows scrolling, in the window and in a box that scrolls, and says where a control is that is out of sight', async () => {
    await room.page.setViewportSize({ width: 1000, height: 700 });
    const inBox = `<div id="box" style="height:200px;overflow:auto"><div style="height:150px"></div>
      <button id="invite">Invite</button><div style="height:900px"></div></div>`;
    await room.show(users('<div style="height:3000px"></div>', inBox));
    await lead();
    await until('#invite');
    await room.page.evaluate(() =>
      document.querySelector('#box')?.scrollTo({ top: 80, behavior: 'instant' }),
    );
    await until('#invite');
    await room.page.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
    await until('#invite');
    await room.page.evaluate(() =>
      document.querySelector('#box')?.scrollTo({ top: 800, behavior: 'instant' }),
    );
    await expect
      .poll(() => room.run(({ guided }) => guided.shown()))
      .toMatchObject({
        ring: undefined,
        lines: ['hintAway_up'],
      });
  });

  test('gives way to the legend, which finds its place after it: when it is moved, or the window changes its size', async () => {
    await room.page.setViewportSize({ width: 1000, height: 700 });
    await room.show(
      users('', '<button id="invite" style="position:fixed;left:560px;top:660px;width:70px">Invite</button>'),
    );
    await room.run(({ guided }) => guided.lieBeside());
    await lead();
    await until('#invite');
    const isOver = () => room.run(({ guided }) => guided.isCardOverOther());
    await expect.poll(isOver).toBe(false);
    // Only once nothing moves any more: what is shown anew is looked at again by itself, after a second.
    await room.page.waitForTimeout(1300);
    expect(await room.run(({ guided }) => guided.moveBeside())).toBe(true);
    await expect.poll(isOver).toBe(false);
  });

  test('finds a control anew that the page draws again, and another one that is called so in its place', async () => {
    await room.show(users());
    await lead();
    await until('#invite');
    await room.page.evaluate(() => {
      document.querySelector('#invite')?.remove();
      const again = document.createElement('button');
      again.id = 'again';
      again.textContent = '+ Invite';
      document.querySelector('h1')?.after(document.createElement('p'), again);
    });
    await until('#again');
  });

  test('says that a control is not found, and points at nothing; likewise where several are called so', async () => {
    await room.show(users('', ''));
    await lead();
    await expect.poll(says, { timeout: 5000 }).toBe('guideHint_invite | guideFinalButton');
    expect(await room.run(({ guided }) => guided.shown())).toMatchObject({
      ring: undefined,
      lines: ['guideMissing'],
    });
    expect(await room.run(({ guided }) => guided.emitted.at(-1))).toMatchObject({
      type: 'guideStands',
      control: 'missing',
      teach: 'inviteButton',
    });
    await room.page.evaluate(() => {
      for (const _ of [1, 2])
        document.body.append(Object.assign(document.createElement('button'), { textContent: 'Invite' }));
    });
    await expect.poll(() => room.run(({ guided }) => guided.shown().lines)).toEqual(['guideSeveral']);
    expect(await room.run(({ guided }) => guided.shown().ring)).toBeUndefined();
  });

  test('goes with Escape, which the page hears all the same; not with one that a script sends, nor with one that closes a dialog', async () => {
    await room.show(users('<dialog><h2>Filter</h2><button>Apply</button></dialog>'));
    await lead();
    await until('#invite');
    await room.page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    await room.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await room.page.keyboard.press('Escape');
    await expect.poll(() => room.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    await until('#invite');
    await room.run(({ guided }) => void guided.heard.splice(0));
    await room.page.keyboard.press('Escape');
    await expect.poll(says).toBe('');
    expect(await room.run(({ guided }) => guided.heard)).toEqual(['keydown']);
  });

  test('can be reached and sent away by keys; then the page hears nothing of the Escape, and has its focus back', async () => {
    await room.show(users());
    await lead();
    await until('#invite');
    await room.page.focus('button:last-of-type');
    await room.page.keyboard.press('Tab');
    await room.run(({ guided }) => void guided.heard.splice(0));
    await room.page.keyboard.press('Escape');
    await expect.poll(says).toBe('');
    expect(await room.run(({ guided }) => guided.heard)).toEqual([]);
    expect(await room.page.evaluate(() => document.activeElement?.textContent)).toBe('Remove');
  });

  test('is pressed without the page hearing of it, and only by a person', async () => {
    await room.show(users());
    await lead();
    await until('#invite');
    await room.page.evaluate(() => {
      const root = document.getElementById('workgroup-assistant')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    expect(await says()).not.toBe('');
    await room.run(({ guided }) => void guided.heard.splice(0));
    await room.page.getByRole('button', { name: 'hint_never' }).click();
    expect(await room.run(({ guided }) => guided.emitted.at(-1))).toEqual({ type: 'guideHintsOff' });
    expect(await room.run(({ guided }) => guided.heard)).toEqual([]);
  });

  test('keeps a press of the control itself for the page', async () => {
    await room.show(users('', '<button id="invite" onclick="this.dataset.pressed=1">Invite</button>'));
    await lead();
    await until('#invite');
    await room.page.click('#invite');
    expect(await room.page.getAttribute('#invite', 'data-pressed')).toBe('1');
  });

  test('beside a modal dialog says what to do, with nothing on it to press, and the dialog stays as it is', async () => {
    await room.page.setViewportSize({ width: 1000, height: 700 });
    await room.show(
      users(`<dialog><h2>Invite new user</h2><label>User IDs <textarea id="box"></textarea></label>
        <button>Grant access</button></dialog>`),
    );
    await room.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await lead();
    await until('#box');
    expect(await room.page.getByRole('button', { name: /^hint_/ }).count()).toBe(0);
    await room.page.fill('#box', 'anna@example.org');
    await expect.poll(says).toMatch(/^guideHint_region/);
    expect(await room.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('never lies over a question of ours, and comes back once that is answered', async () => {
    await room.page.setViewportSize({ width: 1000, height: 700 });
    await room.show(
      users(`<dialog open style="position:static"><h2>Invite new user</h2><label>User IDs <textarea id="box"></textarea></label>
        <button>Grant access</button></dialog>`),
    );
    await lead();
    await until('#box');
    await room.run(({ guided }) => guided.ask());
    await room.page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#box');
      if (box) box.value = 'anna@example.org';
      box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect.poll(says).toMatch(/^guideHint_region/);
    const raised = () => room.run(({ guided }) => guided.raised);
    expect(await raised()).toBe(0);
    await room.run(({ guided }) => guided.answerIt());
    await expect.poll(raised).toBe(1);
  });

  test('does not lead on while the dialog is being filled in', async () => {
    await room.show(
      users(`<dialog open style="position:static"><h2>Invite new user</h2><label>User IDs <textarea id="box"></textarea></label>
        <button>Grant access</button></dialog>`),
    );
    await lead();
    await until('#box');
    const before = await says();
    await room.run(({ guided }) => guided.write(true));
    await room.page.fill('#box', 'anna@example.org');
    await room.run(({ guided }) => guided.lookAgain());
    expect(await says()).toBe(before);
    await room.run(({ guided }) => guided.write(false));
    await expect.poll(says).toMatch(/^guideHint_region/);
  });

  test('rings the names of the workgroups, and nothing that could delete one', async () => {
    const row = (name: string) =>
      `<tr><td><a href="#/workgroups/${name}">${name}</a><td><input type="checkbox" checked>`;
    await room.show(
      `<!doctype html><body><h1>Workgroups</h1><button>+New</button><table><thead><tr><th>Workgroup<th>Active Workgroup
       <tbody>${row('One')}${row('Two')}</table>`,
    );
    await lead();
    await expect.poll(says).toMatch(/^guideHint_open/);
    const { ring } = await room.run(({ guided }) => guided.shown());
    const boxes = await room.page.$$eval('input', (all) =>
      all.map((one) => one.getBoundingClientRect().left),
    );
    expect(boxes.every((left) => left > (ring?.right ?? Number.POSITIVE_INFINITY))).toBe(true);
  });

  test('stays still for the page that asks for less motion, and fits a narrow window', async () => {
    await room.page.emulateMedia({ reducedMotion: 'reduce' });
    await room.page.setViewportSize({ width: 320, height: 480 });
    await room.show(users());
    await lead();
    await until('#invite');
    const { card } = await room.run(({ guided }) => guided.shown());
    expect(card && card.left >= 0 && card.right <= 320).toBe(true);
    const name = await room.page.evaluate(() => {
      const ring = document.getElementById('workgroup-assistant')?.shadowRoot?.querySelector('.guide-ring');
      return ring && getComputedStyle(ring).animationName;
    });
    expect(name).toBe('none');
  });
});
