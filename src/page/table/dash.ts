import { tidy } from '../strings';

/** Names of a horizontal line in icon fonts and sets (`remove` is Material's; elsewhere it is a cross). */
const dashLigatures = new Set(['remove', 'horizontal_rule', 'minimize', 'check_indeterminate_small']);
const dashIcon =
  /(?:^|[\s/:#_.@-])(?:minus|dash|subtract|horizontal[_-]?rule)(?:[_-]?(?:lg|solid|outlined?|rounded|sharp|icon))?(?=\s|$|\.\w+$)|^RemoveIcon$/i;
const dashName = /^(?:e[nm][ -]?)?dash$|^minus$|^hyphen$/i;
const iconAttributes = [
  'class',
  'icon',
  'name',
  'data-icon',
  'data-mat-icon-name',
  'data-testid',
  'href',
  'src',
];

/** Whether a name calls something a dash. */
export function isDashName(name: string): boolean {
  return dashName.test(tidy(name));
}

/** A picture that is written out in its address, of one level stroke. */
const stroke =
  /^data:image\/svg[^<]*<svg[^>]*><path[^>]* d=["']M[\d ,.]+h[\d.]+["'][^>]*>(?:<\/path>)?<\/svg>$/i;

/**
 * Whether a style sheet paints with a picture that is called a dash, or is written out as one stroke.
 * @param painted the pictures, as the style has them
 */
export function isDashPainted(painted: string): boolean {
  return [...painted.matchAll(/url\("?([^")]*)/g)].some(
    ([, address = '']) => dashIcon.test(address.replace(/[?#].*/, '')) || stroke.test(unescape(address)),
  );
}

/** Whether a picture is a horizontal line: as its font, its set or its address calls it, or as it is drawn. */
export function isDash(element: Element): boolean {
  if (dashLigatures.has(tidy(element.textContent ?? ''))) return true;
  const used = element.localName === 'svg' ? element.querySelector('use') : null;
  const isCalled = [element, used].some((part) =>
    iconAttributes.some((attribute) => {
      const called = part?.getAttribute(attribute) ?? '';
      return dashIcon.test(called) || (attribute !== 'class' && dashLigatures.has(called));
    }),
  );
  return isCalled || (element.localName === 'svg' && isLine(element as SVGSVGElement));
}

const shapes = 'path, line, rect, polyline, polygon, use, circle, ellipse, text, image';
/** Pictures that were looked at before, by what they are made of: measuring one is dear. */
const looked = new Map<string, boolean>();

/** What a picture is made of, to know it again. */
function madeOf(picture: SVGSVGElement): string {
  const parts = [picture, ...picture.querySelectorAll(shapes)];
  return parts
    .map(
      (part) =>
        // Which of several parts shows is up to the style of what is around them.
        `${part.localName} ${[...part.attributes].map(({ value }) => value).join(' ')} ${parts.length < 3 || isShown(part)}`,
    )
    .join('\n');
}

/** Whether a part of a picture is drawn: some hold the same sign in several looks, of which one shows. */
const isShown = (part: Element): boolean => part.checkVisibility({ visibilityProperty: true });

/** Whether a small picture is drawn as one flat line across its middle. */
function isLine(picture: SVGSVGElement): boolean {
  const key = madeOf(picture);
  const before = looked.get(key);
  if (before !== undefined) return before;
  const { width, height } = picture.getBoundingClientRect();
  // What is not drawn cannot be measured; what is wide is no sign but stands for text to come.
  if (width === 0 || height === 0) return false;
  const isSign = width <= 48 && width < height * 2 && height < width * 2;
  const is = isSign && isFlatLine(picture, width, height);
  if (looked.size < 300) looked.set(key, is);
  return is;
}

function isFlatLine(picture: SVGSVGElement, width: number, height: number): boolean {
  const parts = [...picture.querySelectorAll(shapes)].filter(
    (part) => !part.closest('defs, clipPath, mask') && isShown(part),
  );
  const drawn = parts.filter(isPainted);
  const [only] = drawn;
  if (drawn.length !== 1 || !only) return false;
  if ((only.getAttribute('d')?.match(/m/gi)?.length ?? 1) !== 1) return false;
  const box = only.getBoundingClientRect();
  const frame = picture.getBoundingClientRect();
  const middle = (box.top + box.bottom) / 2 - frame.top;
  return (
    box.width >= width * 0.25 && box.height <= box.width * 0.34 && Math.abs(middle / height - 0.5) < 0.15
  );
}

/** Whether a part of a picture has a colour: sets of icons hold a clear square around each sign, that all be of one size. */
function isPainted(part: Element): boolean {
  const { fill, stroke, opacity } = getComputedStyle(part);
  return opacity !== '0' && [fill, stroke].some((paint) => !/^none|^transparent|^rgba.*, 0\)$/.test(paint));
}
