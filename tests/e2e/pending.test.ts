import { expect } from 'vitest';
import { useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl } from './support';
import { violationsInBothThemes } from './violations';

const browser = useBrowser();

testInOne(
  'chromium',
  'pending for long: listed with addresses and a mail text to copy, by the days of the setting',
  async () => {
    const site = await browser.openPage(
      consoleUrl('workgroups/wg-1/pending', { skin: 'angular', users: 20 }),
    );
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Pending/);
    await assistant.press('button', 'Who has been pending for more than 30 days?');
    const said = await assistant.findByRole('status', 'Pending for long', {
      says: /have been pending|has been pending/,
    });
    expect(said.text).toMatch(
      /^\d+ ha(?:s|ve) been pending for longer · \d+ not so long · 0 not sure = \d+ in all/,
    );
    expect(await assistant.textOf('list', 'Pending for longer')).toContain('late.answer@example.com');
    const mail = await assistant.findByRole('textbox', 'Text for a mail');
    expect(mail.value).toMatch(/workgroup “.+” in BaseSpace Sequence Hub/);
    await assistant.press('button', 'Copy the mail text');
    await assistant.waitFor(
      () => (document.body.textContent ?? '').includes('The mail text is copied.'),
      undefined,
      'the mail to be copied',
    );
    expect(await violationsInBothThemes(assistant)).toEqual([]);
    await browser.inExtension(() => chrome.storage.local.set({ pendingDays: 3650 }));
    await assistant.press('button', /more than 3,650 days/);
    await assistant.findByRole('status', 'Pending for long', { says: /^0 have been pending for longer/ });
  },
);
