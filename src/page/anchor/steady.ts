import { fold, tidy } from '../strings';

const maxLength = 80;

/**
 * A text as far as it may stay the same: without a count at its end; '' where it is long, holds an address or a
 * number, or names something that is another one elsewhere.
 * @param varying what is another one elsewhere, such as the name of what the page is about
 */
export function steadyText(text: string, varying: readonly string[] = []): string {
  const read = tidy(text).replace(/\s*[([]?\d[\d.,]*[)\]]?$/, '');
  if (read.length > maxLength || /@|\d{2,}|[\da-f]{8}/i.test(read)) return '';
  const folded = fold(read);
  return varying.some((word) => fold(word).length > 1 && folded.includes(fold(word))) ? '' : read;
}

/** Attributes that people write by hand, in the order in which they are looked at. */
const handwritten = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'name',
  'formcontrolname',
  'type',
  'placeholder',
  'aria-placeholder',
  'title',
  'id',
];

/** The attributes of an element that may stay the same. Generated ids and names hold numbers or no vowels. */
export function steadyAttributes(element: Element, varying: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of handwritten) {
    const value = element.getAttribute(name) ?? '';
    if (steadyText(value, varying) !== value) continue;
    const isText = /placeholder|title/.test(name);
    if (value !== '' && (isText || isMadeOfWords(value))) found[name] = value;
  }
  return found;
}

function isMadeOfWords(value: string): boolean {
  const words = value.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/);
  const whole = words.filter(Boolean);
  return (
    /^[\w.-]+$/.test(value) &&
    !/\d/.test(value) &&
    whole.length > 0 &&
    whole.every((word) => word.length > 1 && /[aeiouy]/i.test(word) && !/[^aeiouy]{5}/i.test(word))
  );
}

/**
 * The shape of an address: its path and route, with a star for each part that names one thing of many: it holds a
 * number, stands for what varies, or follows the plural of what there are many of (`users/ada`). The query says what is shown of it, and is left out.
 */
export function steadyRoute(
  { path, hash }: { path: string; hash: string },
  varying: readonly string[],
): string {
  const parts = `${path}${hash}`.split(/[?&]/)[0]?.split('/') ?? [];
  let isOneOfMany = false;
  return parts
    .map((part) => {
      const read = safelyDecoded(part);
      const isSteady = !isOneOfMany && !/\d/.test(read) && steadyText(read, varying) === read;
      isOneOfMany = isSteady && /^[a-z-]{3,}s$/i.test(read);
      return read === '' || read === '#' || isSteady ? read : '*';
    })
    .join('/')
    .slice(0, 160);
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
