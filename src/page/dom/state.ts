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
