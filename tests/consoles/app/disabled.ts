import type { Kit } from './kit';

/** Has something that can be pressed say that it cannot be. */
export function disable(element: HTMLElement, isDisabled: boolean): void {
  for (const each of [element, ...(element.shadowRoot?.querySelectorAll('button') ?? [])]) {
    if (each instanceof HTMLButtonElement) each.disabled = isDisabled;
    else if (isDisabled) each.setAttribute('aria-disabled', 'true');
    else each.removeAttribute('aria-disabled');
  }
}

/** What can be done with users who are selected: with none, a console may disable it or take it away. */
export function forSelected(kit: Kit, make: (isIdle: () => boolean) => HTMLElement): HTMLElement {
  const { is, state } = kit;
  // Where nobody can be selected it would never be there.
  if (is.idle === 'pressable' || is.tick === 'none') return make(() => false);
  const isIdle = (): boolean => state.selected().length === 0;
  const element = make(isIdle);
  if (is.idle === 'disabled') {
    disable(element, isIdle());
    state.on('ticks', () => disable(element, isIdle()));
    return element;
  }
  const place = kit.make('span', { named: 'selection actions' }, !isIdle() && element);
  state.on('ticks', () => place.replaceChildren(...(isIdle() ? [] : [element])));
  return place;
}
