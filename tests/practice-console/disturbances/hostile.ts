/** A page that imitates people and extensions. None of its events is trusted, and none may have an effect. */
const OURS = '#workgroup-assistant';
const HARMLESS = 'h1, h2, h3, h4, [role="heading"], td, [role="gridcell"], textarea';

const commands = [
  { type: 'fillInvite', people: ['intruder@example.com'], region: 'use1' },
  { source: 'workgroup-assistant', command: 'fillInvite', people: ['intruder@example.com'] },
  { type: 'checkUsers' },
  'fillInvite',
  null,
  { ok: true, report: { filled: 999 } },
];

const allKeys = ['Enter', ' ', 'Escape', 'Tab'];

function everythingWithin(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('button, a, [role="button"], input, [role="alertdialog"]')];
}

function imitatePress(target: Element, withClick: boolean, keys: readonly string[]): void {
  const init = { bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new PointerEvent('pointerdown', init));
  target.dispatchEvent(new MouseEvent('mousedown', init));
  target.dispatchEvent(new PointerEvent('pointerup', init));
  target.dispatchEvent(new MouseEvent('mouseup', init));
  if (withClick) target.dispatchEvent(new MouseEvent('click', init));
  for (const key of keys) {
    target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
    target.dispatchEvent(new KeyboardEvent('keyup', { ...init, key }));
  }
}

export function startHostile(): void {
  let turn = 0;
  setInterval(() => {
    turn += 1;
    window.postMessage(commands[turn % commands.length], '*');
    document.dispatchEvent(new CustomEvent('workgroup-assistant', { detail: commands[0] }));
    for (const ours of document.querySelectorAll(OURS)) {
      for (const inner of everythingWithin(ours.shadowRoot ?? ours)) imitatePress(inner, true, allKeys);
      imitatePress(ours, true, allKeys);
    }
    // Component libraries obey an Escape that nobody pressed, so the application's own elements get none.
    for (const harmless of document.querySelectorAll(HARMLESS)) imitatePress(harmless, true, ['Enter']);
    // Without the click: the application's own buttons would take it for a press, as any page does.
    for (const button of document.querySelectorAll('button, a[href]')) {
      if (/invite|users/i.test(button.textContent ?? '')) imitatePress(button, false, ['Enter', ' ']);
    }
  }, 300);
}
