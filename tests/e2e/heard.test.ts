import { expect } from 'vitest';
import { openUsers, peopleIn } from './filling';
import { type AssistantPage, useBrowser } from './harness';
import { testInOne } from './jobs';

const browser = useBrowser();

/** What a screen reader would say of the main job: each stop of the Tab key, and each change of a live region. */
class Transcript {
  readonly lines: string[] = [];

  constructor(private readonly assistant: AssistantPage) {}

  /** From now on: whatever a live region says, once it has come to rest. */
  async listen(): Promise<void> {
    await this.assistant.evaluate(() => {
      const said: string[] = [];
      const last = new Map<Element, string>();
      const look = (isNews: boolean): void => {
        for (const region of document.querySelectorAll(
          '[aria-live=polite], [role=status]:not([aria-live=off])',
        )) {
          const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
          if (last.get(region) === text) continue;
          last.set(region, text);
          if (isNews && text) said.push(`${region.getAttribute('aria-label') ?? 'status'}: ${text}`);
        }
      };
      look(false);
      const all = { subtree: true, childList: true, characterData: true };
      new MutationObserver(() => look(true)).observe(document.body, all);
      Object.assign(window, { said });
    });
  }

  /** Waits until something like this was said, and writes down the last that was. */
  async said(words: RegExp): Promise<void> {
    const line = await this.assistant.waitFor(
      (wanted) =>
        (window as unknown as { said: string[] }).said.findLast((each) => new RegExp(wanted).test(each)),
      words.source,
      `a live region to say ${words}`,
    );
    this.lines.push(line);
  }

  /** Presses Tab until this is reached, and writes down every stop: role and name, and what describes it. */
  async tabTo(name: string): Promise<void> {
    for (let stops = 0; stops < 30; stops++) {
      await this.assistant.keyboard('Tab');
      const stop = await this.assistant.focused();
      this.lines.push(stop);
      if (stop.includes(`“${name}”`)) return;
    }
    throw new Error(`Tab does not reach ${name}: ${this.lines.join(' | ')}`);
  }
}

testInOne('chromium', 'the main job as it is heard: by Tab, Enter and what is announced alone', async () => {
  const [site, assistant] = await openUsers(browser, 'plain', { users: 12, pageSize: 0 });
  const transcript = new Transcript(assistant);
  await assistant.focus('textbox', 'Collaborators');
  await transcript.listen();
  await assistant.type('anna@example.org, ben@example.org, ben@example.org');
  await transcript.said(/= 3 pasted/);
  await transcript.tabTo('Region');
  await assistant.keyboard('E');
  await transcript.tabTo('Fill invite');
  await assistant.keyboard('Enter');
  await transcript.said(/^Result: 2 of 2/);
  transcript.lines.push(await assistant.focused());
  expect(transcript.lines).toEqual([
    'status: 2 ready · 1 duplicate = 3 pasted',
    'button “1 duplicate, taken once”',
    'button “Review all 3 entries”',
    'button “Choose a file”',
    'button “Groups”',
    'button “History”',
    'combobox “Region”, Choose where your Sequence Hub is. Until then only people are filled in.',
    'button “Fill invite”, 2 people will be filled in. Nothing is sent.',
    'Result: 2 of 2 people are in the Invite dialog. Sequence Hub - EU is set to Has Access. 5 other products were left as they are. Nothing has been sent: press Grant access in the page yourself.',
    // The focus is where it was: what comes next is the page's own button.
    'button “Fill invite”, 2 people will be filled in. Nothing is sent.',
  ]);
  expect(await peopleIn(site)).toEqual(['anna@example.org', 'ben@example.org']);
});
