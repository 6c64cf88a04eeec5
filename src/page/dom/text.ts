/** Characters that take no room, and the soft hyphen: they stand between letters without being seen. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** A text as a person reads it: no invisible characters, runs of any white space as one blank, none at the ends. */
export function tidy(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Texts that were folded before: the same few words are compared over and over. */
const foldedTexts = new Map<string, string>();
const rememberedTexts = 3000;

/** `tidy` in lower case, for comparing. */
export function fold(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const folded = tidy(text).toLowerCase();
  if (text.length <= 80 && foldedTexts.size < rememberedTexts) foldedTexts.set(text, folded);
  return folded;
}

/** Whether two texts say the same: white space, invisible characters and letter case aside. */
export function sameText(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** Whether a text is one of some phrases: exact, but for white space and letter case. */
export function isOneOf(text: string, phrases: readonly string[]): boolean {
  const folded = fold(text);
  return phrases.some((phrase) => fold(phrase) === folded);
}

/** Whether a text holds one of some phrases as whole words. */
export function holdsOneOf(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${fold(text).replace(/[^\p{L}\p{N}+]+/gu, ' ')} `;
  return phrases.some((phrase) => padded.includes(` ${fold(phrase).replace(/[^\p{L}\p{N}+]+/gu, ' ')} `));
}

/**
 * Whether an element is only a picture: icon fonts write the picture's name as text ("person_add"), which nobody reads.
 */
export function isIcon(element: Element): boolean {
  if (element.localName === 'svg' || element.localName === 'img') return true;
  const name = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  return (
    /icon|glyph|symbol/i.test(name) &&
    element.childElementCount === 0 &&
    !/\s/.test(tidy(element.textContent ?? ''))
  );
}

const unread = 'script, style, template, noscript';

/** The text of an element without hidden parts, icons, scripts; neighbours in blocks of their own stay apart. */
export function readableText(element: Element, limit = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > limit) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      parts.push(text);
      length += text.length;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const child = node as Element;
    if (child !== element) {
      if (
        child.matches(unread) ||
        child.getAttribute('aria-hidden') === 'true' ||
        (child as HTMLElement).hidden
      )
        return;
      if (isIcon(child)) {
        parts.push(' ', child.getAttribute('aria-label') ?? child.getAttribute('alt') ?? '', ' ');
        return;
      }
    }
    const apart = !inlineTags.has(child.localName);
    if (apart) parts.push(' ');
    // What a component was given by the page stands where the component has a slot for it.
    const slotted = child instanceof HTMLSlotElement ? child.assignedNodes() : [];
    for (const inner of slotted.length > 0 ? slotted : child.childNodes) visit(inner);
    if (apart) parts.push(' ');
  };
  visit(element);
  return tidy(parts.join(''));
}

/** Elements whose text runs on with what stands beside it. */
const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'strong',
  'u',
  'wbr',
]);
