import { browser } from '../../shared/browser';

/**
 * Brings this view to the front and goes to the next entry that needs a look, from the last one to the first; to the list
 * itself where there is none. Gives true, so that whoever asked knows that a view was there.
 */
export async function focusNextProblem(): Promise<true> {
  // What had the narrow page to itself is gone with the next rendering only. A window that is hidden draws no frames.
  await new Promise((resolve) => setTimeout(resolve));
  const items = [...document.querySelectorAll<HTMLElement>('.problems > .entries > li')];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[(at + 1) % Math.max(1, items.length)];
  if (next) {
    next.tabIndex = -1;
    (next.querySelector('button') ?? next).focus();
    next.scrollIntoView({ block: 'nearest' });
  } else document.getElementById('collaborators')?.focus();
  window.focus();
  const own = await browser.windows?.getCurrent().catch(() => undefined);
  if (own?.id !== undefined) await browser.windows.update(own.id, { focused: true }).catch(() => undefined);
  return true;
}
