import { expect } from 'vitest';
import { hintOf, startGuide, untilHint, untilNoHint, untilStep } from './guiding';
import { until, useBrowser } from './harness';
import { testInOne, testInWhole } from './jobs';
import { consoleUrl, snapshot, untilState } from './support';

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
    await assistant.waitFor(
      () => document.querySelector('.check')?.textContent?.includes('That was the whole way'),
      undefined,
      'the same to be said where the admin is',
    );
  },
);

testInOne(
  'chromium',
  'the guide goes on after a log-in: the tab leaves for a log-in page of another origin, where nothing is said, and comes back',
  async () => {
    const dashboard = 'https://basespace.illumina.com/dashboard';
    const console = consoleUrl('workgroups/wg-1/users', { users: 12 });
    const logIn = async (origin: string, back: string): Promise<void> => {
      await site.goto(`${origin}/log-in?back=${encodeURIComponent(back)}`);
      await assistant.findByRole('status', 'Guide', { says: /goes on|open/i });
      await site.focus('textbox', 'User name');
      await site.type('someone');
      expect(await hintOf(site)).toEqual({ says: '', choices: [], around: '' });
      await site.press('button', 'Log in');
    };
    const site = await browser.openPage(dashboard);
    const assistant = await browser.openAssistant(site);
    await startGuide(assistant, 'Invite people');
    await untilHint(site, /step 1 of 10/);
    await site.press('button', 'Done');
    await untilHint(site, /step 2 of 10/);
    await logIn('https://login.illumina.com', dashboard);
    await untilHint(site, /step 2 of 10.*Settings/);
    await untilStep(assistant, /step 2 of 10/);
    await logIn('https://accounts.login.illumina.com', console);
    await untilHint(site, /step 6 of 10/, /Invite$/);
    await untilStep(assistant, /step 6 of 10/);
    await site.press('button', /Invite$/);
    await untilHint(site, /step 7 of 10/);
    expect((await snapshot(site)).events.grantPressed).toBe(0);
  },
);

testInOne(
  'chromium',
  'the way to change access: select, Change Access, levels and the last button, in web components; beside the page’s dialog each choice of the hint and of the notes is in the assistant; “Done” ends the round',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin: 'vaadin', users: 12 }));
    const assistant = await browser.openAssistant(site);
    await startGuide(assistant, 'Change or remove access');
    await untilHint(site, /step 6 of 10.*Tick the users/);
    await site.press('checkbox', undefined, { nth: 3 });
    await untilHint(site, /step 7 of 10/, /^Change Access$/);
    await site.press('button', 'Change Access');
    await untilHint(site, /step 8 of 10.*defaults/);
    await untilStep(assistant, /step 8 of 10/);
    const tags = () =>
      site.evaluate(
        () => document.querySelector('#workgroup-assistant')?.shadowRoot?.querySelectorAll('.tag').length,
      );
    await until(async () => (await tags()) || undefined, 'the notes beside the products');
    await assistant.pressButton('Explain');
    await assistant.press('button', 'Hide the notes beside this dialog');
    await until(async () => (await tags()) === 0 || undefined, 'the notes to be hidden');
    await assistant.pressButton('Explain');
    await assistant.press('button', 'Guide me');
    await assistant.press('checkbox', 'Point at the next control in the page');
    await untilNoHint(site);
    await assistant.press('checkbox', 'Point at the next control in the page');
    await untilHint(site, /step 8 of 10/);
    // Nothing is changed by the admin, who says that the defaults are meant.
    await assistant.pressButton('Done');
    const { around } = await untilHint(site, /step 9 of 10/);
    expect(around).toMatch(/^(Change access|Grant access)$/i);
    await site.press('button', around);
    await site.press('button', /anyway/i);
    await untilHint(site, /step 10 of 10/);
    await site.press('button', 'Done', { within: { role: 'region', name: 'Guide' } });
    await untilNoHint(site);
    await untilStep(assistant, /That was the whole way/);
  },
);

testInWhole(
  'in the words of another generation and another library the guide points at the same; what it does not find can be shown',
  async () => {
    const site = await browser.openPage(
      consoleUrl('workgroups/wg-1/users', { skin: 'angular', wording: 'gen3', users: 12 }),
    );
    const assistant = await browser.openAssistant(site);
    await startGuide(assistant, 'Invite people');
    await untilHint(site, /step 6 of 10/, /Invite$/);
    await site.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => /Invite$/.test(one.innerText));
      const label = [...(button?.querySelectorAll('*') ?? [])].find(
        (one) => one.childElementCount === 0 && one.textContent?.trim() === 'Invite',
      );
      if (label) label.textContent = 'Bring in';
    });
    await untilHint(site, /have not found it/, /^$/);
    await site.press('button', 'Show me', { within: { role: 'region', name: 'Guide' } });
    await untilNoHint(site);
    await site.press('button', /Bring in$/);
    await untilHint(site, /step 6 of 10/, /Bring in$/);
  },
);

testInOne(
  'firefox',
  'the guide goes on in another tab; Escape sends a hint away, “Don’t show again” all of them, and the settings bring them back',
  async () => {
    const hub = await browser.openPage('https://basespace.illumina.com/dashboard');
    const assistant = await browser.openAssistant(hub);
    await startGuide(assistant, 'Invite people');
    await untilHint(hub, /step 1 of 10/);
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 12 }));
    await untilHint(site, /step 6 of 10/, /Invite$/i);
    await site.keyboard('Escape');
    await untilNoHint(site);
    await site.press('button', /Invite$/);
    await untilHint(site, /step 7 of 10/);
    await site.press('button', 'Cancel');
    await untilHint(site, /step 6 of 10/);
    await site.press('button', 'Don’t show again');
    await untilNoHint(site);
    const settings = await browser.openExtensionPage('src/options/index.html');
    await settings.press('checkbox', 'Point at the next control in the page');
    await untilHint(site, /step 6 of 10/);
    expect((await snapshot(site)).events).toMatchObject({ inviteUserPressed: 1, grantPressed: 0 });
  },
);
