import { type AssistantPage, type SitePage, until } from './harness';

/** What the guide shows in a page. */
export interface ShownHint {
  /** What the card says; '' where there is none. */
  says: string;
  /** What can be pressed on it. */
  choices: string[];
  /** What is written on what the ring is around; '' where there is none. */
  around: string;
}

/** What the guide shows in the page of a tab now. */
export function hintOf(site: SitePage): Promise<ShownHint> {
  return site.evaluate(() => {
    const root = document.querySelector('#workgroup-assistant')?.shadowRoot;
    const shown = root?.querySelector('.guide-hints:popover-open');
    const card = shown?.querySelector<HTMLElement>('.guide-card:not(.nowhere)');
    const ring = shown?.querySelector<HTMLElement>('.guide-ring:not([hidden])');
    const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const buttons = [...(card?.querySelectorAll('button') ?? [])].filter((one) => one.offsetHeight > 0);
    let around = '';
    if (ring) {
      const { left, top, width, height } = ring.getBoundingClientRect();
      const met = document.elementsFromPoint(left + width / 2, top + height / 2);
      around =
        met
          .filter((one) => one.id !== 'workgroup-assistant')
          .map((one) => one.getAttribute('aria-label') || words(one))[0] ?? '';
    }
    return {
      says: card ? words(card) : '',
      choices: buttons.map((one) => one.ariaLabel ?? one.textContent ?? ''),
      around: around.slice(0, 80),
    };
  });
}

/** Waits until the guide says this in the page, around what says that. */
export function untilHint(site: SitePage, says: RegExp, around?: RegExp): Promise<ShownHint> {
  let last: ShownHint | undefined;
  return until(
    async () => {
      last = await hintOf(site);
      return says.test(last.says) && (around === undefined || around.test(last.around)) ? last : undefined;
    },
    () => `the hint ${says} around ${around}; it is ${JSON.stringify(last)}`,
  );
}

/** Waits until the guide shows nothing in the page. */
export function untilNoHint(site: SitePage): Promise<true> {
  return until(async () => {
    const { says, around } = await hintOf(site);
    return says === '' && around === '' ? true : undefined;
  }, 'the hint to be gone');
}

/** Starts the guide in the assistant. */
export async function startGuide(assistant: AssistantPage, way: string): Promise<void> {
  await assistant.press('button', 'Guide me');
  await assistant.press('button', way);
}

/** Waits until the assistant says that this is the step at hand. */
export function untilStep(assistant: AssistantPage, says: RegExp): Promise<unknown> {
  return assistant.findByRole('status', 'Guide', { says });
}
