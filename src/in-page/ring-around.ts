/** How far the ring stands off from what it is around, in pixels. */
const standOff = 4;

/** Draws a ring around what a person sees of something. */
export function drawAround(
  ring: HTMLElement,
  seen: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
): void {
  Object.assign(ring.style, {
    left: `${seen.left - standOff}px`,
    top: `${seen.top - standOff}px`,
    width: `${seen.width + 2 * standOff}px`,
    height: `${seen.height + 2 * standOff}px`,
  });
}
