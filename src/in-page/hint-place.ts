import {
  autoUpdate,
  computePosition,
  detectOverflow,
  offset,
  type Placement,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import { boxesOf, isClear } from './clear-spots';
import type { Surroundings } from './kept';
import { spotsFor } from './place';

/** Between a control and what is said of it, and from the edges of the window, in pixels. */
const gap = 12;
const margin = 8;

/** Beside a control, the best place first. */
const placements: readonly Placement[] = [
  'bottom-start',
  'bottom-end',
  'bottom',
  'top-start',
  'top-end',
  'top',
  'right-start',
  'left-start',
  'right',
  'left',
  'right-end',
  'left-end',
];

/** What is pointed at: one control, or several that belong together. */
export interface Target {
  elements: readonly Element[];
  /** Whether it is an area, such as a table: then what is said of it may lie over it, where that covers no control. */
  isArea: boolean;
}

/** Where what is said of a control lies. */
export interface HintSpot {
  x: number;
  y: number;
  /** On which side of the control; undefined for a place elsewhere in the window. */
  placement?: Placement;
}

/** Where a control is: what is seen of it, or on which side of what is seen it lies. */
export type Sight = { seen: DOMRect } | { away: 'up' | 'down' | 'aside' };

/** The elements as one that the library measures. */
function referenceOf({ elements }: Target): VirtualElement {
  return {
    getBoundingClientRect() {
      const boxes = elements.filter((one) => one.isConnected).map((one) => one.getBoundingClientRect());
      const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0);
      if (drawn.length === 0) return new DOMRect();
      const [left, top] = [
        Math.min(...drawn.map((box) => box.left)),
        Math.min(...drawn.map((box) => box.top)),
      ];
      const right = Math.max(...drawn.map((box) => box.right));
      return new DOMRect(left, top, right - left, Math.max(...drawn.map((box) => box.bottom)) - top);
    },
    ...(elements[0] ? { contextElement: elements[0] } : {}),
  };
}

/** Calls back whenever something may have moved that what is said of a control hangs on. @returns ends that */
export function followMoves(target: Target, card: HTMLElement, moved: () => void): () => void {
  return autoUpdate(referenceOf(target), card, moved);
}

/** What the window, and all that the control scrolls in, let be seen of it. */
export async function sightOf(target: Target, card: HTMLElement): Promise<Sight> {
  const reference = referenceOf(target);
  const { left, top, right, bottom, width } = reference.getBoundingClientRect();
  let sight: Sight = { away: 'aside' };
  await computePosition(reference, card, {
    strategy: 'fixed',
    middleware: [
      {
        name: 'sight',
        async fn(state) {
          const over = await detectOverflow(state, { elementContext: 'reference' });
          const cut = (side: number): number => Math.max(0, side);
          const seen = new DOMRect(
            left + cut(over.left),
            top + cut(over.top),
            right - left - cut(over.left) - cut(over.right),
            bottom - top - cut(over.top) - cut(over.bottom),
          );
          if (seen.width > 1 && seen.height > 1) sight = { seen };
          else if (width > 0 && seen.height <= 1) sight = { away: over.top > over.bottom ? 'up' : 'down' };
          return {};
        },
      },
    ],
  });
  return sight;
}

/** Where it would lie on one side of a control, within the window as far as that goes. */
export async function spotBeside(target: Target, card: HTMLElement, placement: Placement): Promise<HintSpot> {
  const { x, y } = await computePosition(referenceOf(target), card, {
    strategy: 'fixed',
    placement,
    middleware: [offset(gap), shift({ padding: margin })],
  });
  return { x, y, placement };
}

/**
 * A place for what is said of a control: near it, never over it and over no other control. Where there is none beside it,
 * one elsewhere in the window; undefined where there is none at all.
 * @param target undefined where nothing is pointed at
 * @param controls all that is not to be covered
 * @param before where it lies now, which is kept where that is as good
 */
export async function findSpot(
  target: Target | undefined,
  card: HTMLElement,
  controls: readonly Element[],
  around: Surroundings,
  before: HintSpot | undefined,
): Promise<HintSpot | undefined> {
  const { width, height } = card.getBoundingClientRect();
  const boxes = boxesOf(controls, around.isInUse);
  const own = target && !target.isArea ? referenceOf(target).getBoundingClientRect() : undefined;
  const isFree = ({ x, y }: HintSpot): boolean => {
    const isInWindow = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
    const isOverOwn =
      own && x < own.right + 4 && x + width > own.left - 4 && y < own.bottom + 4 && y + height > own.top - 4;
    return isInWindow && !isOverOwn && isClear(new DOMRect(x, y, width, height), boxes, around);
  };
  if (target) {
    const first = before?.placement ? [before.placement] : [];
    for (const placement of [...first, ...placements]) {
      const spot = await spotBeside(target, card, placement);
      if (isFree(spot)) return spot;
    }
  }
  // Anywhere, since it may cover what only is read.
  const elsewhere = spotsFor({ width, height }, 'right', true);
  return [...(before && !before.placement ? [before] : []), ...elsewhere].find(isFree);
}

/** Whether a card would lie in the window, whole. */
export function isInWindow({ x, y }: HintSpot, box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  return x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
}

/** Whether two targets are the same elements. */
export const sameElements = (one: Target | undefined, other: Target | undefined): boolean =>
  one?.elements.length === other?.elements.length &&
  (one?.elements ?? []).every((each, at) => each === other?.elements[at]);
