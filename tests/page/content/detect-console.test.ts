import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{
  signs: typeof import('../../../src/content/console-signs');
  detection: typeof import('../../../src/content/detect-console');
}>(
  { signs: 'src/content/console-signs.ts', detection: 'src/content/detect-console.ts' },
  { isSkipped: true },
);

const elsewhere = 'https://acme.login.illumina.com/some-app/';
const home = 'https://acme.login.illumina.com/platform-home/#/admin';
const installed = '<script>globalThis.browser = { runtime: { id: "assistant" } };</script>';

async function signsOf(html: string, address: string, own: Record<string, string[]>[] = []): Promise<string> {
  await room.show(`<!doctype html><body>${html}`, address);
  return room.run(
    ({ signs }, words) =>
      signs.consoleSigns(document, {
        pathname: location.pathname,
        words: signs.signWords(words),
        shadowRootOf: ({ shadowRoot }) => shadowRoot,
        all: true,
      }),
    own,
  );
}

describe('signs of the console', () => {
  test.each([
    ['the title of a dialog', elsewhere, '<div><div>Invite new user</div></div>'],
    ['a button with an icon', elsewhere, '<button><i class="icon">edit</i> CHANGE ACCESS</button>'],
    ['a name for screen readers only', elsewhere, '<span role="button" aria-label="Change Access"></span>'],
    [
      'three of the menu, whatever it is made of',
      elsewhere,
      '<div>Admins</div><p>Users (12)</p><b>Pending invites 3</b>',
    ],
    [
      'a menu in shadow roots',
      elsewhere,
      '<x-menu><template shadowrootmode="open"><i>Admins</i><i>Users</i><i>Applications</i></template></x-menu>',
    ],
    ['workgroups in Connected Home', home, '<nav><a>Workgroups</a></nav>'],
    ['the documented address', 'https://acme.login.illumina.com/iam/', ''],
  ])('%s', async (_, address, html) => {
    expect(await signsOf(html, address)).not.toBe('');
  });

  test.each([
    ['a title', { changeAccess: ['Zugriff (neu)'] }, '<h2>Zugriff (neu) bearbeiten</h2>'],
    ['a name for screen readers only', { changeAccess: ['Das "A"'] }, `<i aria-label='Das "A"'></i>`],
    ['one of the menu', { usersMenu: ['Leute'] }, '<a>Admins</a><a>Leute</a><a>Applications</a>'],
  ])('the admin’s own words: %s', async (_, words, html) => {
    expect(await signsOf(html, elsewhere, [words])).not.toBe('');
    expect(await signsOf(html, elsewhere)).toBe('');
  });

  test.each([
    [
      'a sister product with users and workgroups',
      elsewhere,
      '<a>Users</a><a>Applications</a><a>Workgroups</a>',
    ],
    [
      'words within sentences that are longer than any title',
      elsewhere,
      `<p>In the Admin Console, press Change Access ${'and so on '.repeat(9)}</p>`,
    ],
    ['data far down a table', elsewhere, `<table><tbody>${'<tr><td>-'.repeat(9)}<tr><td>Change Access`],
    ['scripts', elsewhere, '<script>"Change Access"</script><style>/* Admin Console */</style>'],
    ['Connected Home without a workgroup', home, '<a>Users</a><a>Tiles</a>'],
  ])('none: %s', async (_, address, html) => {
    expect(await signsOf(html, address)).toBe('');
  });
});

interface Detected {
  wakes: number;
  isAwake: boolean;
  detection: { dismiss(): void };
  /** Waits so many milliseconds of the page's own time. */
  wait(milliseconds: number): Promise<void>;
  add(html: string): void;
}

/**
 * Runs what happens to a page, and what is expected to have been called for, with the detection at work. All of it in one go: the
 * page's clock jumps on where nothing happens.
 */
async function detectOn<R>(html: string, happens: (page: Detected) => Promise<R>): Promise<R> {
  await room.show(`<!doctype html><body>${installed}${html}`, elsewhere);
  return room.run(({ detection }, script) => {
    const detected = {
      wakes: 0,
      isAwake: false,
      wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
      add: (added: string) => document.body.insertAdjacentHTML('beforeend', added),
    } as Detected;
    detected.detection = new detection.ConsoleDetection(
      () => {
        detected.wakes++;
        detected.isAwake = true;
      },
      () => detected.isAwake,
      new AbortController().signal,
    );
    // biome-ignore lint/security/noGlobalEval: the function comes from this file.
    return globalThis.eval(`(${script})`)(detected) as Promise<R>;
  }, String(happens));
}

test('what is drawn a few seconds after the page came up is seen', async () => {
  const wakes = await detectOn('<h1>Loading</h1>', async (page) => {
    await page.wait(3500);
    page.add('<button>Change Access</button>');
    await page.wait(1000);
    return page.wakes;
  });
  expect(wakes).toBe(1);
});

test('what comes into a shadow root, where no change of the document tells it, is seen', async () => {
  const wakes = await detectOn(
    '<x-app><template shadowrootmode="open"><p>Loading</p></template></x-app>',
    async (page) => {
      await page.wait(1000);
      const title = Object.assign(document.createElement('b'), { textContent: 'Admin Console' });
      document.querySelector('x-app')?.shadowRoot?.append(title);
      await page.wait(1000);
      return page.wakes;
    },
  );
  expect(wakes).toBe(1);
});

test('a page that rests is looked at when somebody comes back to it, not when it changes by itself', async () => {
  const wakes = await detectOn('<h1>Samples</h1>', async (page) => {
    await page.wait(6000);
    page.add('<button>Change Access</button>');
    await page.wait(6000);
    const untouched = page.wakes;
    window.dispatchEvent(new Event('pointermove'));
    await page.wait(500);
    return [untouched, page.wakes];
  });
  expect(wakes).toEqual([0, 1]);
});

test('signs that were dismissed wake nobody again, others do', async () => {
  const wakes = await detectOn('<b>Change Access</b>', async (page) => {
    const first = page.wakes;
    page.isAwake = false;
    page.detection.dismiss();
    window.dispatchEvent(new Event('click'));
    await page.wait(7000);
    const dismissed = page.wakes;
    page.add('<h2>Invite new user</h2>');
    window.dispatchEvent(new Event('click'));
    await page.wait(1000);
    return [first, dismissed, page.wakes];
  });
  expect(wakes).toEqual([1, 1, 2]);
});
