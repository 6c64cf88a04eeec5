import { type AssistantPage, type SitePage, until } from './harness';

/** Presses "Show me" in the assistant, and waits until the page waits for the press. */
export async function showMe(assistant: AssistantPage, site: SitePage, what: RegExp): Promise<void> {
  await assistant.press('button', what);
  await assistant.findByRole('status', 'Showing', { says: /Now press it/ });
  await site.waitFor(
    () =>
      document
        .querySelector('#workgroup-assistant')
        ?.shadowRoot?.querySelector('.note:popover-open')
        ?.textContent?.includes('Press this in the page'),
    undefined,
    'the page to wait for a press',
  );
}

/** Opens the choice of the screens, which is folded at first. */
export async function openScreenChoice(assistant: AssistantPage): Promise<void> {
  await assistant.waitFor(
    () => document.querySelector('.show-screen summary'),
    undefined,
    'the choice of screens',
  );
  await assistant.evaluate(() => document.querySelector<HTMLElement>('.show-screen summary')?.click());
}

/** What the note in the page says. */
export const noteOf = (site: SitePage): Promise<string> =>
  site.evaluate(
    () =>
      document.querySelector('#workgroup-assistant')?.shadowRoot?.querySelector('.note')?.textContent ?? '',
  );

export const untilNote = (site: SitePage, words: string) =>
  until(async () => (await noteOf(site)).includes(words) || undefined, `the note to say ${words}`);

/** Waits until the assistant says what was remembered. */
export const remembered = (assistant: AssistantPage, what: RegExp) =>
  assistant.findByRole('status', 'Showing', { says: what });
