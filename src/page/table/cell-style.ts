import { isClippedAway, isOpaque, isVisible, writtenByStyle } from '../dom/hiding';
import { isDrawnLine } from './drawn-line';

/** What styles make of an element in a cell. */
export interface PartStyle {
  isSeen: boolean;
  isHeard: boolean;
  /** Whether its font draws pictures in place of words. */
  isPictured: boolean;
  /** What a style sheet writes into it where it holds no text. */
  written: string;
  /** Whether it is drawn as a short line without any text: by a border, by its colour, or by a picture of one colour. */
  isLine: boolean;
  /** Whether it is painted on, as pictures and skeletons without any text are. */
  isPainted: boolean;
  /** The pictures that it is painted with, as the style has them. */
  painted: string;
}

/** What styles make of the parts of a cell, by the number of the part. */
type Shape = (PartStyle | undefined)[];

/** Enough for any table but one that styles each cell in a way of its own; then it begins anew. */
const maxShapes = 500;
/** The first font of a list tells; common lists end in fonts of symbols. */
const pictureFont = /^[^,]*(?:icon|symbol|glyph|awesome)/i;
const plainStyle: PartStyle = {
  isSeen: true,
  isHeard: true,
  isPictured: false,
  written: '',
  isLine: false,
  isPainted: false,
  painted: '',
};

/**
 * What styles make of the parts of cells. To ask the browser is dear and cells look alike: it is asked once for
 * each shape of a cell (tags, classes and styles), not for each cell.
 */
export class CellStyles {
  private readonly shapes = new Map<string, Shape>();

  /** Forgets everything: rules may have changed. */
  forget(): void {
    this.shapes.clear();
  }

  /** @returns gives the styles of the parts of a cell, each known by its number in the order of the page */
  of(cell: Element, shape: string): (part: Element, number: number) => PartStyle {
    // Of a cell that is not drawn all counts that would be seen if it were.
    if (!isVisible(cell)) return () => plainStyle;
    const isFading = !isOpaque(cell);
    const key = `${isFading ? 'fading ' : ''}${shape}`;
    let styles = this.shapes.get(key);
    if (!styles) {
      if (this.shapes.size > maxShapes) this.shapes.clear();
      styles = [];
      this.shapes.set(key, styles);
    }
    const known = styles;
    return (part, number) => {
      const style = known[number] ?? styleOf(part, part === cell, isFading);
      known[number] = style;
      return style;
    };
  }
}

function styleOf(part: Element, isCell: boolean, isFading: boolean): PartStyle {
  const isHeard = isCell || isVisible(part);
  const isDrawn = isHeard && (isCell || isFading || isOpaque(part));
  const isSeen = isDrawn && (isCell || !isClippedAway(part));
  const style = getComputedStyle(part);
  const isEmpty = !/\S/.test(part.textContent ?? '');
  const before = isEmpty && isSeen ? getComputedStyle(part, '::before') : undefined;
  const painters = before && !isCell ? [style, ...(before.content === 'none' ? [] : [before])] : [];
  const painted = painters.map(({ backgroundImage, maskImage }) => backgroundImage + maskImage).join('');
  return {
    isSeen,
    isHeard,
    isPictured: pictureFont.test(style.fontFamily),
    written: isEmpty && isSeen ? writtenByStyle(part) : '',
    isLine: before !== undefined && isDrawnLine(part, style, before, isCell),
    isPainted:
      painters.length > 0 &&
      (!/^(?:none)*$/.test(painted) || !/^(?:none|normal|"")$/.test(before?.content ?? '')),
    painted,
  };
}

/** The shape of a cell: what its styles depend on. Of what is empty, also what a style sheet may write from. */
export function shapeOf(parts: readonly Element[]): string {
  let shape = '';
  for (const part of parts) {
    shape += `<${part.localName} ${part.getAttribute('class') ?? ''}`;
    if (part.firstChild === null) for (const { name, value } of part.attributes) shape += ` ${name}=${value}`;
    else if (part.hasAttribute('style')) shape += ` ${part.getAttribute('style')}`;
  }
  return shape;
}
