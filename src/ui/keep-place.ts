const controls = 'a, button, input, select, textarea, summary, [tabindex]';

/** What is kept where it is: a control, or what scrolls it within the page. */
interface Held {
  control: Element;
  kept: Element;
  top: number;
  /** How high the window was then: in one of another height everything may stand elsewhere. */
  windowHeight: number;
}

/**
 * Keeps what is under the pointer, else what has the focus, where it is in the window when something comes or goes above it: the page
 * is scrolled along before anything is drawn. Where it cannot be scrolled so far, room is lent, and given back once nobody sees that or
 * nothing is in hand.
 * @param root holds all of the page
 */
export function keepPlace(root: HTMLElement): void {
  let held: Held | undefined;
  const lent = { top: 0, bottom: 0 };
  const lend = (top: number, bottom: number): void => {
    Object.assign(lent, { top, bottom });
    root.style.paddingTop = top > 0 ? `${top}px` : '';
    root.style.paddingBottom = bottom > 0 ? `${bottom}px` : '';
  };
  /** Where the pointer is; undefined while it is elsewhere. */
  let pointer: PointerEvent | undefined;
  const hold = (): void => {
    const control = (pointer && controlAt(pointer)) ?? focused();
    if (!control && lent.top + lent.bottom > 0) lend(0, 0);
    const kept = control === held?.control ? held?.kept : control && scrollerAround(control);
    held = control && kept && { control, kept, top: topOf(kept), windowHeight: innerHeight };
    // The browser's own way to keep something in place knows of no pointer, and both would move it twice.
    document.documentElement.style.overflowAnchor = held ? 'none' : '';
  };
  const follow = (): void => {
    const { kept, top, windowHeight } = held ?? {};
    const isThere = kept?.isConnected && kept.getClientRects().length > 0;
    if (!isThere || top === undefined || windowHeight !== innerHeight) {
      hold();
      return;
    }
    const moved = (): number => topOf(kept) - top;
    if (Math.abs(moved()) < 1) return;
    scrollBy({ top: moved(), behavior: 'instant' });
    if (moved() >= 1) lend(lent.top, lent.bottom + moved());
    else if (moved() <= -1) lend(lent.top - moved(), lent.bottom);
    scrollBy({ top: moved(), behavior: 'instant' });
  };
  const giveBack = (): void => {
    const { scrollHeight } = document.documentElement;
    if (lent.bottom > 0 && scrollY + innerHeight <= scrollHeight - lent.bottom) lend(lent.top, 0);
    if (lent.top === 0 || scrollY < lent.top) return;
    const { top } = lent;
    lend(0, lent.bottom);
    scrollBy({ top: -top, behavior: 'instant' });
  };
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(follow).observe(root, all);
  const listening = { capture: true, passive: true };
  const pointing = (now: PointerEvent | undefined): void => {
    pointer = now;
    hold();
  };
  addEventListener('pointermove', pointing, listening);
  document.documentElement.addEventListener('pointerleave', () => pointing(undefined), { passive: true });
  for (const type of ['pointerup', 'focusin', 'focus', 'resize']) addEventListener(type, hold, listening);
  // Where the focus goes to another control, that one is in hand next: nothing is to move before.
  const left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) hold();
  };
  addEventListener('blur', left, listening);
  addEventListener(
    'scroll',
    () => {
      giveBack();
      hold();
    },
    listening,
  );
}

function controlAt({ clientX, clientY }: PointerEvent): Element | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest(controls) ?? undefined;
}

/** While another window has the focus, nothing has it here; and what is out of sight need not stay where it is. */
function focused(): Element | undefined {
  const control = document.hasFocus() ? document.activeElement?.closest(controls) : null;
  if (!control) return undefined;
  const { top, bottom } = control.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? control : undefined;
}

/** What scrolls by itself within the page keeps its place as a whole. */
function scrollerAround(control: Element): Element {
  let outermost = control;
  for (let at = control.parentElement; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) outermost = at;
  return outermost;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
