/** How far from red a colour may be, in degrees of hue, and how much of a colour it has to be at all. */
const maxHueFromRed = 22;
const minChroma = 60;
const maxParts = 8;

/**
 * Whether some chips of a field are drawn in red and the others, all in one look, are not: a page may say so, and by nothing else,
 * that it does not take them. Chips in several colours, such as those that get one each, say nothing.
 */
export function areSomeRed(chips: readonly Element[]): boolean {
  const looks = new Map<string, boolean>();
  for (const chip of chips) {
    const colours = [chip, ...[...chip.querySelectorAll('*')].slice(0, maxParts)].flatMap(coloursOf);
    looks.set(colours.join(' '), colours.some(isRed));
  }
  const red = [...looks.values()].filter(Boolean).length;
  return looks.size === 2 && red === 1;
}

/** The colours in which an element is seen: its text, its ground, its border. */
function coloursOf(element: Element): string[] {
  const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
  return [color, backgroundColor, Number.parseFloat(borderTopWidth) > 0 ? borderTopColor : ''];
}

function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < 0.3) return false;
  const chroma = red - Math.min(green, blue);
  if (red < Math.max(green, blue) || chroma < minChroma) return false;
  return Math.abs(green - blue) * 60 <= maxHueFromRed * chroma;
}
