import { expect } from 'vitest';
import { type AssistantPage, type SitePage, useBrowser } from './harness';
import { testInOne, testInWhole } from './jobs';
import { consoleUrl, snapshot, untilState } from './support';

const browser = useBrowser();
const people = ['anna', 'ben', 'cleo', 'dan', 'eve'].map((name) => `${name}@example.org`);

async function openUsers(batchSize: number): Promise<[SitePage, AssistantPage]> {
  await browser.inExtension(
    (size) => chrome.storage.local.set({ settings: { version: 1, batchSize: size } }),
    batchSize,
  );
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 20 }));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  return [site, assistant];
}

/** The admin's own press. */
async function grant(site: SitePage): Promise<void> {
  const before = (await snapshot(site)).submitted.length;
  await site.press('button', 'Grant access', { within: { role: 'dialog', name: /Invite/ } });
  await untilState(site, ({ submitted }) => submitted.length === before + 1, 'the grant');
}

testInOne(
  'chromium',
  'a long list is filled in batches: after each grant the next one is one press, until all are granted',
  async () => {
    const [site, assistant] = await openUsers(2);
    await assistant.paste(people.join('\n'));
    await assistant.findByRole('button', 'Fill invite');
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', /2 of 2/);
    expect((await snapshot(site)).drafts.people).toEqual(people.slice(0, 2));
    await grant(site);
    // Those who are users now are listed, which moves what stands beneath.
    await assistant.waitForProblems(2);
    await assistant.pressButton('Fill next 2');
    await untilState(site, ({ drafts }) => drafts.people.length === 2, 'the second batch');
    expect((await snapshot(site)).drafts.people).toEqual(people.slice(2, 4));
    await assistant.waitForStatus('Result', /2 of 2/);
    await grant(site);
    await assistant.waitForProblems(4);
    await assistant.pressButton('Fill next 1');
    await assistant.waitForStatus('Result', /1 of 1/);
    expect((await snapshot(site)).drafts.people).toEqual(people.slice(4));
    await grant(site);
    await assistant.findByRole('status', 'Batches', { says: /All 3 batches are granted: 5 people/ });
  },
);

testInOne('chromium', 'the place in a long list survives a restart of the browser', async () => {
  const [site, assistant] = await openUsers(3);
  await assistant.paste(people.join('\n'));
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /3 of 3/);
  await grant(site);
  await assistant.findByRole('button', 'Fill next 2');
  await assistant.close();
  // What the browser itself does when it closes: it empties the session's storage.
  await browser.inExtension(() => chrome.storage.session.clear());
  await site.reload();
  const again = await browser.openAssistant(site);
  await again.findByRole('list', 'Not finished', { says: /Batch 2 of 2: 2 of 5 people are left/ });
  await again.pressButton('Go on');
  expect(await again.draft()).toBe(people.slice(3).join('\n'));
  await again.waitForStatus('This page', /Users screen/);
  await again.pressButton('Fill next 2');
  await again.waitForStatus('Result', /2 of 2/);
  expect((await snapshot(site)).drafts.people).toEqual(people.slice(3));
});

testInWhole(
  'a dialog that was closed without a grant gets the same batch again; the admin can say that it was granted',
  async () => {
    const [site, assistant] = await openUsers(2);
    await assistant.paste(people.join('\n'));
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', /2 of 2/);
    await site.press('button', 'Cancel');
    await untilState(site, ({ drafts }) => drafts.dialog === null, 'the dialog to close');
    await assistant.pressButton('Fill invite');
    await untilState(site, ({ drafts }) => drafts.people.length === 2, 'the batch');
    expect((await snapshot(site)).drafts.people).toEqual(people.slice(0, 2));
    await assistant.waitForStatus('Result', /2 of 2/);
    await assistant.pressButton('Batch 1 is granted');
    await assistant.findByRole('button', 'Fill next 2');
  },
);

testInOne('firefox', 'without a limit all are filled at once', async () => {
  const [site, assistant] = await openUsers(0);
  await assistant.paste(people.join('\n'));
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /5 of 5/);
  expect((await snapshot(site)).drafts.people).toEqual(people);
});
