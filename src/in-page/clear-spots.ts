import type { Surroundings } from './kept';

/** What can be pressed or written into: nothing of ours may lie over it. */
const controlSelector = [
  'a, button, input:not([type=hidden]), select, textarea, summary, label, [contenteditable], [onclick], [tabindex]',
  '[role=button], [role=link], [role=tab], [role=checkbox], [role=switch], [role=radio], [role=combobox]',
  '[role=menuitem], [role=option], [role=slider], [role=searchbox], [role=textbox]',
].join(', ');

const cellSelector = 'td, tr, [role=cell], [role=gridcell], [role=row]';

/** Controls larger than this share of the window are areas that scroll. */
const largestShare = 0.25;
/** How near ours may come to a control, in pixels. */
const clearance = 3;
/** Between the points at which it is looked what lies below ours, in pixels. */
const pointStep = 14;

/** The controls of the page that stand in no row of data; those in rows too where these are kept. */
export function controlsOf({ roots, isRow, isOurs, areRowsKept }: Surroundings): Element[] {
  const isLeftOut = (element: Element): boolean => !areRowsKept && (isDataRow(element) || isRow(element));
  const controls: Element[] = [];
  for (const root of roots()) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
      root,
      NodeFilter.SHOW_ELEMENT,
      (node) => {
        const element = node as Element;
        if (isOurs(element) || isLeftOut(element)) return NodeFilter.FILTER_REJECT;
        // The cells of a grid take the focus so that arrows move in it, and are no controls for that.
        const isCell = areRowsKept && element.matches(cellSelector);
        return !isCell && element.matches(controlSelector)
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_SKIP;
      },
    );
    if (!areRowsKept && root instanceof ShadowRoot && isInRow(root.host, isRow)) continue;
    while (walker.nextNode()) controls.push(walker.currentNode as Element);
  }
  return controls;
}

/** A row of heads or of a footer holds controls of the table, such as what turns its pages. */
function isDataRow(element: Element): boolean {
  const isRow = element.localName === 'tr' || element.getAttribute('role') === 'row';
  return isRow && !element.querySelector('th, [role=columnheader]') && !element.closest('thead, tfoot');
}

function isInRow(element: Element, isRow: (element: Element) => boolean): boolean {
  for (let at: Element | null | undefined = element; at; ) {
    if (isRow(at) || isDataRow(at)) return true;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return false;
}

/** Where the controls are now that can be seen. */
export function boxesOf(
  controls: readonly Element[],
  isInUse: Surroundings['isInUse'] = () => true,
): { control: Element; box: DOMRect }[] {
  const largest = innerWidth * innerHeight * largestShare;
  return controls.flatMap((control) => {
    const box = control.getBoundingClientRect();
    const isInView = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
    const isSized = box.width > 0 && box.height > 0 && box.width * box.height < largest;
    return isInView && isSized && control.isConnected && isInUse(control) ? [{ control, box }] : [];
  });
}

/** Whether a place holds no control. */
export function isClear(
  place: DOMRect,
  boxes: readonly { control: Element; box: DOMRect }[],
  around: Surroundings,
): boolean {
  for (const { control, box } of boxes) {
    const left = Math.max(place.left - clearance, box.left);
    const right = Math.min(place.right + clearance, box.right);
    const top = Math.max(place.top - clearance, box.top);
    const bottom = Math.min(place.bottom + clearance, box.bottom);
    if (right > left && bottom > top && isThere(control, (left + right) / 2, (top + bottom) / 2))
      return false;
  }
  for (let x = place.left + 2; x < place.right; x += pointStep)
    for (let y = place.top + 2; y < place.bottom; y += pointStep) if (isPressable(x, y, around)) return false;
  return true;
}

/** Whether a control can be met at a point: one that is scrolled out of its box, or hidden, cannot. */
function isThere(control: Element, x: number, y: number): boolean {
  if (!control.checkVisibility({ visibilityProperty: true })) return false;
  if (getComputedStyle(control).pointerEvents === 'none') return true;
  const root = control.getRootNode() as Document | ShadowRoot;
  return root.elementsFromPoint(x, y).some((element) => control.contains(element));
}

/** Whether what is drawn on top at a point asks to be pressed, whatever it is made of. */
function isPressable(x: number, y: number, { isRow, isOurs, areRowsKept }: Surroundings): boolean {
  const top = document.elementFromPoint(x, y);
  if (top === null || isOurs(top) || getComputedStyle(top).cursor !== 'pointer') return false;
  return areRowsKept === true || !isInRow(top, isRow);
}

/** What else of ours lies over the page, beside a card. */
export function oursBeside(card: HTMLElement): HTMLElement[] {
  const root = card.getRootNode() as ShadowRoot;
  return [...root.querySelectorAll<HTMLElement>('.note:popover-open, .legend, .tag')].filter(
    ({ offsetHeight }) => offsetHeight > 0,
  );
}
