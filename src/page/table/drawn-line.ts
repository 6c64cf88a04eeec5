/** Further apart than this the parts of a colour make no grey; a line in colour may be a sign of its own. */
const maxTint = 64;
const colour = /rgba?\((\d+), (\d+), (\d+)(?:, 0?\.\d+)?\)/g;

/**
 * Whether an element without text is drawn as one short grey line and nothing else: by its border or its colour, by a picture
 * of one colour, or by what a style sheet puts before it.
 */
export function isDrawnLine(
  part: Element,
  style: CSSStyleDeclaration,
  before: CSSStyleDeclaration,
  isCell: boolean,
): boolean {
  if (part.firstElementChild || getComputedStyle(part, '::after').content !== 'none') return false;
  // The borders of a cell are lines of the table.
  if (before.content === 'none') return isLine(style, isCell);
  return before.content === '""' && isLine(before, false);
}

const isShort = (width = 0, height = 0): boolean => width >= 5 && width <= 24 && height > 0 && height <= 3;

function isGrey(paint: string): boolean {
  const all = [...paint.matchAll(colour)].map(([, ...parts]) => parts.map(Number));
  return all.length > 0 && all.every((parts) => Math.max(...parts) - Math.min(...parts) <= maxTint);
}

function isLine(style: CSSStyleDeclaration, isCell: boolean): boolean {
  const sizeOf = (name: string): number => Number.parseFloat(style.getPropertyValue(name));
  const { backgroundImage: image, backgroundColor, backgroundRepeat, backgroundSize } = style;
  if (image !== 'none')
    return (
      /^linear-gradient(?!.*(?:gradient|url)\()/.test(image) &&
      backgroundRepeat === 'no-repeat' &&
      isGrey(image) &&
      isShort(...(backgroundSize.split(' ').map(Number.parseFloat) as [number, number]))
    );
  if (isCell || style.transform !== 'none' || sizeOf('border-left-width') + sizeOf('border-right-width') > 0)
    return false;
  const [top, bottom] = [sizeOf('border-top-width'), sizeOf('border-bottom-width')];
  if (top + bottom === 0) return isGrey(backgroundColor) && isShort(sizeOf('width'), sizeOf('height'));
  const isOne = top === 0 || bottom === 0;
  const tone = style.getPropertyValue(`border-${top > 0 ? 'top' : 'bottom'}-color`);
  return isOne && sizeOf('height') <= 12 && isGrey(tone) && isShort(sizeOf('width'), top + bottom);
}
