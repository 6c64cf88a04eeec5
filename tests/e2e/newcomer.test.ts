import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { startGuide, untilHint } from './guiding';
import { type SitePage, useBrowser } from './harness';
import { AssistantPage } from './harness/assistant-page';
import { testInOne } from './jobs';

const browser = useBrowser();
const folder = fileURLToPath(new URL('../../test-results/newcomer/', import.meta.url));
const takesPictures = Boolean(process.env.UPDATE_PICTURES || process.env.TEST_ALL);

/** A picture for each step of somebody who has just installed it, numbered in their order, where pictures are asked for. */
function filmOf(page: SitePage): (name: string) => Promise<void> {
  let number = 0;
  return async (name) => {
    number++;
    if (!takesPictures) return;
    await mkdir(folder, { recursive: true });
    await page.screenshot(`${folder}${String(number).padStart(2, '0')}-${name}.png`);
  };
}

testInOne(
  'chromium',
  'a newcomer gets from the welcome to Grant access in practice, by what the guide and the pages say alone',
  async () => {
    const page = await browser.openExtensionPage('src/options/welcome.html');
    await page.resize(1280, 900);
    const film = filmOf(page);
    await film('welcome');
    await page.press('link', 'Try it safely');
    await page.findByRole('heading', 'Practice: nothing here is real');
    const console = await page.frame('practice/console.html');
    const assistant = await page.frame('practice/assistant.html', AssistantPage);
    await assistant.waitForStatus('This page', /List of workgroups/);
    await film('practice');
    await startGuide(assistant, 'Invite people');
    await untilHint(console, /list of workgroups|your workgroup/i);
    await film('guide-open-the-workgroup');
    await console.press('link', 'Practice_Workgroup');
    await untilHint(console, /Users/, /^users/i);
    await film('guide-go-to-users');
    await console.press('link', /^users$/i);
    await untilHint(console, /Invite/, /Invite$/i);
    await film('guide-press-invite');
    await console.press('button', /Invite$/);
    await untilHint(console, /Paste your list/);
    await film('guide-paste-the-list');
    await assistant.chooseRegion('use1');
    await assistant.pressButton('Fill invite');
    await untilHint(console, /Grant access yourself/, /^Grant access$/);
    await film('guide-grant-access');
    await console.press('button', 'Grant access');
    await untilHint(console, /Check users/i);
    await film('granted');
    await assistant.pressButton('Check users');
    await assistant.findByRole('status', 'Guide', { says: /That was the whole way/ });
    await film('done');
    expect(page.errors).toEqual([]);
  },
);
