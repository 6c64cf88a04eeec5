import { expect } from 'vitest';
import { type AssistantPage, type SitePage, useBrowser } from './harness';
import { testInOne, testInWhole } from './jobs';
import { type StrangeConsole, strangeConsole, strangeUrl } from './strange-console';
import { noteOf, openScreenChoice, remembered, showMe, untilNote } from './teaching';

const browser = useBrowser();

async function openStrange(): Promise<[SitePage, AssistantPage]> {
  browser.serve(strangeUrl, strangeConsole);
  const site = await browser.openPage(strangeUrl);
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', 'not the Admin Console');
  return [site, assistant];
}

const stateOf = (site: SitePage): Promise<StrangeConsole> =>
  site.evaluate(() => (window as unknown as { strange: StrangeConsole }).strange);

testInOne(
  'chromium',
  'a console that nothing recognises is taught, and the whole job goes on where it stopped',
  async () => {
    const [site, assistant] = await openStrange();
    await openScreenChoice(assistant);
    await showMe(assistant, site, /^Show me: Users screen/);
    await site.press('heading', 'Crew');
    const said = await assistant.waitForStatus('This page', /Users screen/);
    // The title that was shown is no workgroup’s name.
    expect(said).not.toContain('Crew');
    await assistant.paste('dee@example.org\neve@example.org');
    await assistant.chooseRegion('euc1');
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', /No Invite button was found/);
    await showMe(assistant, site, /^Show me: Invite button/);
    const before = (await stateOf(site)).presses.length;
    await site.press('button', 'Bring in');
    await remembered(assistant, /Remembered for this host: the button/);
    // The press did not reach the page: what opened the dialog is the job that goes on, with presses of its own.
    const heard = (await stateOf(site)).presses.slice(before);
    expect(heard.filter((press) => /pointerdown|mousedown|keydown/.test(press) && !/b7/.test(press))).toEqual(
      [],
    );
    await assistant.waitForStatus('Result', /dialog/, { timeout: 30_000 });
    await showMe(assistant, site, /^Show me: Invite dialog/);
    await site.press('heading', 'Somebody new');
    await assistant.waitForStatus('Result', /several boxes/);
    await showMe(assistant, site, /^Show me: Box for the people/);
    await site.press('textbox', 'Folks');
    await assistant.waitForStatus('Result', /2 of 2/);
    expect(await stateOf(site)).toMatchObject({ invited: 'dee@example.org\neve@example.org', remark: '' });
    await showMe(assistant, site, /^Show me: Sequence Hub, Europe/);
    await site.press('combobox', 'Sequencing, old world');
    await assistant.waitForStatus('Result', /Sequencing, old world is set to Has Access/);
    expect((await stateOf(site)).levels).toEqual({ s1: 'Has Access', s2: 'Nix' });
  },
);

testInOne(
  'chromium',
  'the keyboard shows as well, Escape leaves, and clicks that the page itself sends show nothing',
  async () => {
    const [site, assistant] = await openStrange();
    await openScreenChoice(assistant);
    await showMe(assistant, site, /^Show me: Users screen/);
    await site.evaluate(() => document.querySelector<HTMLElement>('h1')?.click());
    await site.keyboard('Escape');
    await assistant.waitFor(
      () => !document.body.textContent?.includes('Now press it'),
      undefined,
      'the assistant to know that it was left',
    );
    await showMe(assistant, site, /^Show me: Users screen/);
    const { presses } = await stateOf(site);
    expect(presses.filter((press) => !press.startsWith('click'))).toEqual([]);
    // A menu item that is not the chosen one stands on every screen.
    await site.press('link', 'Chiefs');
    await untilNote(site, 'on other screens too');
    for (let times = 0; times < 12 && !(await noteOf(site)).includes('“Crew”. Enter'); times++)
      await site.keyboard('ArrowDown');
    await site.keyboard('Enter');
    await assistant.waitForStatus('This page', /Users screen/);
    expect((await stateOf(site)).presses).toEqual(presses);
  },
);

testInWhole(
  'a popup that was closed meanwhile goes on; what does not fit any more is reported and not followed',
  async () => {
    const [site, first] = await openStrange();
    await openScreenChoice(first);
    await showMe(first, site, /^Show me: Users screen/);
    await site.press('heading', 'Crew');
    await first.waitForStatus('This page', /Users screen/);
    await first.paste('dee@example.org');
    await first.pressButton('Fill invite');
    await first.waitForStatus('Result', /No Invite button was found/);
    await showMe(first, site, /^Show me: Invite button/);
    await first.close();
    await site.press('button', 'Bring in');
    await site.waitFor(
      () => document.querySelector('dialog[open]') === null,
      undefined,
      'nothing to happen yet',
    );
    const second = await browser.openAssistant(site);
    await site.waitFor(() => document.querySelector('dialog[open]'), undefined, 'the job to go on');
    await site.evaluate(() => {
      document.querySelector('dialog')?.close();
      const button = document.querySelector('#b7');
      if (button) button.textContent = 'Fetch';
    });
    await second.waitForStatus('Result', /dialog/, { timeout: 30_000 });
    await second.pressButton('Fill invite');
    await second.waitForStatus('Result', /No Invite button was found/);
    await second.waitFor(
      () => document.body.textContent?.includes('does not fit any more'),
      undefined,
      'the assistant to say that what was shown does not fit',
    );
    const options = await browser.openExtensionPage('src/options/index.html');
    const list = 'Shown in the page: strange.login.illumina.com';
    await options.findByRole('list', list, { says: /Invite button.*Bring in/ });
    await options.press('button', 'Remove Invite button on Users');
    await options.waitFor(
      (name) => {
        const text = document.querySelector(`[aria-label="${name}"]`)?.textContent ?? '';
        return text.includes('Users screen') && !text.includes('Invite button');
      },
      list,
      'what was shown to be removed',
    );
  },
);

testInOne(
  'chromium',
  'a column that is an application and a word for no access are shown in the table, and the count follows',
  async () => {
    const [site, assistant] = await openStrange();
    await openScreenChoice(assistant);
    await showMe(assistant, site, /^Show me: Users screen/);
    await site.press('heading', 'Crew');
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', /No column for an application/);
    await showMe(assistant, site, /^Show me: Columns/);
    await site.press('columnheader', 'Sequencing');
    // “Nix” is no word of access yet, so it counts as a role.
    await assistant.waitForStatus('Access check', /0 of 3 users/);
    await assistant.waitFor(
      (words) => {
        const summary = [...document.querySelectorAll('summary')].find((one) => one.textContent === words);
        if (summary && !summary.closest('details')?.open) summary.click();
        return [...document.querySelectorAll('button')].some((one) =>
          one.ariaLabel?.includes('Sign of no access'),
        );
      },
      'What was counted',
      'the columns that were looked at',
    );
    await showMe(assistant, site, /^Show me: Sign of no access/);
    await site.press('cell', 'Ann Archer');
    await untilNote(site, 'about the person');
    await site.press('cell', 'Nix', { nth: 1 });
    await assistant.waitForStatus('Access check', /1 of 3 users/);
    await site.waitFor(
      () => document.querySelectorAll('[data-workgroup-assistant="no-access"]').length === 1,
      undefined,
      'Bo to be marked',
    );
  },
);
