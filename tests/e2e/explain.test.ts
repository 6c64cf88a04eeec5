import { expect } from 'vitest';
import { type SitePage, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl } from './support';
import { violationsInBothThemes } from './violations';

const browser = useBrowser();

const screens = [
  ['workgroups', 'The list of workgroups'],
  ['workgroups/wg-1/admins', 'The administrators of a workgroup'],
  ['workgroups/wg-1/pending', 'Pending invites'],
  ['workgroups/wg-1/applications', 'The applications of a workgroup'],
  ['workgroups/wg-1/users/u-1-1', 'The details of one user'],
  ['domain/user-management', 'User management of a domain'],
  ['workgroups/wg-1/users', 'The users of a workgroup'],
] as const;

/** Waits until a control is among those that are explained. */
const untilNamed = (assistant: SitePage, control: string): Promise<boolean> =>
  assistant.waitFor(
    (name) => [...document.querySelectorAll('dt')].some(({ textContent }) => textContent === name),
    control,
    `${control} to be explained`,
  );

testInOne(
  'chromium',
  'each screen and dialog is explained where it shows, in a room that stays the same, and an unknown page is said to be one',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups', { users: 10 }));
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /List of workgroups/);
    await assistant.pressButton('Explain');
    const { height } = (await assistant.findByRole('region', 'The list of workgroups')).box;
    for (const [route, title] of screens) {
      await site.evaluate((hash) => {
        location.hash = `#/${hash}`;
      }, route);
      const { box } = await assistant.findByRole('region', title);
      expect(box.height).toBe(height);
      await assistant.findByRole('heading', 'The trap');
    }
    await untilNamed(assistant, 'Change Access');
    await site.press('button', 'Invite');
    await assistant.findByRole('heading', 'The dialog that invites users');
    await untilNamed(assistant, 'Add as workgroup administrators');
    const links = await assistant.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.articles a')].map(({ href, rel, target }) => ({
        article: href.replace(/.*\/0*/, ''),
        opens: `${target} ${rel}`,
      })),
    );
    expect(links).toContainEqual({ article: '2874', opens: '_blank noreferrer' });
    expect(await violationsInBothThemes(assistant)).toEqual([]);
    await assistant.resize(320, 700);
    expect(await assistant.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Nothing that is said is cut off.
    expect(
      await assistant.evaluate(() =>
        [...document.querySelectorAll('.note')]
          .filter((note) => note.scrollHeight > note.clientHeight + 1)
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([]);
    await site.goto('https://acme.login.illumina.com/unrelated/');
    await assistant.findByRole('heading', 'This is not a known screen');
    await assistant.pressButton('Close the explanation');
    await assistant.waitUntilGone('heading', 'The trap');
  },
);
