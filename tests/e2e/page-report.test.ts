import { expect } from 'vitest';
import { type AssistantPage, useBrowser } from './harness';
import { testInOne } from './jobs';
import { strangeConsole, strangeUrl } from './strange-console';
import { consoleUrl } from './support';

const browser = useBrowser();

/** Opens what the assistant sees, copies the report, and gives what was copied. */
async function copiedReport(assistant: AssistantPage, summary: string): Promise<string> {
  await assistant.waitFor(
    (words) => {
      const found = [...document.querySelectorAll('summary')].find(
        ({ textContent }) => textContent === words,
      );
      if (found && !found.closest('details')?.open) found.click();
      return found;
    },
    summary,
    `“${summary}” to be there`,
  );
  await assistant.findByRole('button', 'Copy report');
  await assistant.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      (window as unknown as { copied: string }).copied = text;
      return Promise.resolve();
    };
  });
  await assistant.press('button', 'Copy report');
  await assistant.findByRole('status', 'Copy report', { says: /Copied/ });
  return assistant.evaluate(() => (window as unknown as { copied: string }).copied);
}

testInOne(
  'chromium',
  'what is seen of the Users screen is said and copied, and names none of its people',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 30, skin: 'angular' }));
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Users screen/);
    const report = await copiedReport(assistant, 'What do you see?');
    const places = await assistant.findByRole('list', 'What is found');
    expect(places.text).toMatch(/Invite button on Users: found, Invite/);
    expect(report).toMatch(/^screen: users; dialog: none; sure$/m);
    expect(report).toMatch(/^usersTable: found/m);
    expect(new TextEncoder().encode(report).length).toBeLessThan(10_000);
    const people = await site.evaluate(() => {
      const { users } = (
        window as unknown as { practiceConsole: { snapshot(): { users: { name: string; login: string }[] } } }
      ).practiceConsole.snapshot();
      return users.flatMap(({ name, login }) => [...name.split(' '), login]);
    });
    // Somebody there is called “Owner”, which a column is as well.
    const words = new Set(report.toLowerCase().split(/[^\p{L}\p{N}.]+/u));
    const named = people.filter((word) => word !== 'Owner' && words.has(word.toLowerCase()));
    expect(named).toEqual([]);
  },
);

testInOne('chromium', 'a page that is not recognised is reported on as well', async () => {
  browser.serve(strangeUrl, strangeConsole);
  const site = await browser.openPage(strangeUrl);
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', 'not the Admin Console');
  const report = await copiedReport(assistant, 'Is this a screen of your console?');
  expect(report).toMatch(/^screen: none/m);
  expect(report).toContain('heading <h1> "Crew"');
  expect(report).toContain('button <button> "Bring in"');
  expect(report).not.toMatch(/Archer|Baker|Cooper|example\.org|Lab 7|lab-7/);
});
