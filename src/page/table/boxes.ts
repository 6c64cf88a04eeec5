/** The box of an element; undefined where it is not drawn, or is too small to stand anywhere. */
export function drawnBox(element: Element): DOMRect | undefined {
  const box = element.getBoundingClientRect();
  return box.width > 2 && box.height > 2 ? box : undefined;
}

/** How much two boxes have in common from left to right, as a share of the narrower one. */
export function shareOf(one: DOMRect, other: DOMRect): number {
  const common = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return common / Math.min(one.width, other.width);
}

/** Whether two boxes stand side by side at the same height, as the parts of one row do. */
export function isBeside(one: DOMRect, other: DOMRect): boolean {
  return Math.abs(one.top - other.top) < 4 && Math.abs(one.bottom - other.bottom) < 4;
}

/** The part of an element's box that the boxes around it, which scroll, let be seen. */
export function shownBox(element: Element): DOMRect | undefined {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  let at = element.parentElement;
  for (let level = 0; at && level < 5; level++, at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'visible') continue;
    const box = at.getBoundingClientRect();
    [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return right - left > 2 && bottom - top > 2
    ? new DOMRect(left, top, right - left, bottom - top)
    : undefined;
}
