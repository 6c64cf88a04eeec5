import { expect } from 'vitest';
import { startGuide, untilHint, untilNoHint, untilStep } from './guiding';
import { useBrowser } from './harness';
import { testInOne } from './jobs';
import { snapshot, untilState } from './support';

const browser = useBrowser();

testInOne(
  'chromium',
  'the guide leads from Sequence Hub to Grant access and Check users, ticks itself off, and is off then',
  async () => {
    const site = await browser.openPage('https://basespace.illumina.com/dashboard');
    const assistant = await browser.openAssistant(site);
    await startGuide(assistant, 'Invite people');
    await untilHint(site, /step 1 of 10.*user name/, /^$/);
    await site.press('button', 'Done');
    await untilHint(site, /step 2 of 10.*Settings/, /^$/);
    await site.press('button', 'Owen Owner');
    await untilHint(site, /step 2 of 10/, /^Settings$/);
    await site.press('menuitem', 'Settings');
    await untilHint(site, /step 3 of 10/, /^manage workgroups$/);
    await untilStep(assistant, /step 3 of 10.*Go to manage workgroups/);
    await site.press('link', 'manage workgroups');
    await untilHint(site, /step 4 of 10.*list of workgroups/);
    await site.press('link', 'ILMN_TechSupport');
    await untilHint(site, /step 5 of 10/, /^users/i);
    await site.press('link', /^users$/i);
    await untilHint(site, /step 6 of 10/, /Invite$/i);
    await site.press('button', /Invite$/);
    await untilHint(site, /step 7 of 10.*Paste your list/);
    await assistant.paste('anna@example.org\nben@example.org');
    await assistant.chooseRegion('use1');
    await assistant.pressButton('Fill invite');
    await untilHint(site, /step 9 of 10.*Grant access yourself/, /^Grant access$/);
    const { events } = await snapshot(site);
    expect(events.grantPressed).toBe(0);
    await site.press('button', 'Grant access');
    await untilState(site, ({ drafts }) => drafts.dialog === null, 'the dialog to close');
    await untilHint(site, /step 10 of 10/);
    await assistant.pressButton('Check users');
    await untilNoHint(site);
    await untilStep(assistant, /That was the whole way/);
  },
);
