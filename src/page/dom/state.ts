import { roleOf } from './aria';

/** Whether a tick box, a switch, a radio button, a segment or an option is on. */
export function isOn(element: Element): boolean {
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) return element.checked;
  const stated =
    element.getAttribute('aria-checked') ??
    element.getAttribute('aria-pressed') ??
    element.getAttribute('aria-selected') ??
    element.getAttribute('aria-current');
  if (stated !== null) return stated !== 'false';
  // Custom segments say it by a class alone.
  return /(?:^|[\s_-])(?:active|selected|checked|current|on)(?=\s|$)/i.test(
    element.getAttribute('class') ?? '',
  );
}

/** Whether a control cannot be changed now. */
export function isDisabled(element: Element): boolean {
  if (element.matches(':disabled') || element.closest('[aria-disabled=true], [inert], [disabled]') !== null)
    return true;
  const root = element.getRootNode();
  if ('host' in root && isDisabled((root as ShadowRoot).host)) return true;
  if (/(^|[\s_-])disabled(\s|$)/i.test(element.getAttribute('class') ?? '')) return true;
  return getComputedStyle(element).cursor === 'not-allowed';
}

/** Whether an element says of itself that it is the chosen one, by ARIA or, failing that, by its class. */
function saysSelected(element: Element): boolean {
  const current = element.getAttribute('aria-current');
  if (current !== null && current !== 'false') return true;
  const stated = element.getAttribute('aria-selected') ?? element.getAttribute('aria-pressed');
  if (stated !== null) return stated === 'true';
  if (element.getAttribute('data-state') === 'active') return true;
  return /(?:^|[\s_-])(?:active|activated|selected|current)(?=\s|$)/i.test(
    element.getAttribute('class') ?? '',
  );
}

/** Whether a control, or the list item that holds it alone, says that it is the chosen one. */
export function isSelected(element: Element): boolean {
  if (saysSelected(element)) return true;
  const holder = element.parentElement;
  if (!holder) return false;
  const alone = holder.localName === 'li' || roleOf(holder) === 'listitem' || holder.childElementCount === 1;
  return alone && saysSelected(holder);
}
