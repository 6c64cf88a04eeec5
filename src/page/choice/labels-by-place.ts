import type { PageTree } from '../dom/tree';
import { type Choice, partsOf, partText } from './choice';
import { type Box, boxOf, onOneLine, type Run, textRuns, unionOf } from './runs';
import { isSeen } from './seen';

/** On which side of their controls the labels of a dialog stand. */
type Side = 'left' | 'above' | 'right' | 'below';
const sides: readonly Side[] = ['left', 'above', 'right', 'below'];

/** A label above or below is at most so many pixels away; on its line it may be at the other end. */
const maxDistance = 60;
/** What stands on a control's line counts as so much nearer than what stands above or below. */
const lineShare = 0.15;
/** How much nearer the labels of one side have to be, for them to be taken before those of another. */
const clearlyNearer = { share: 0.7, pixels: 4 };

/** Fields that are no choices, but that words belong to as well. */
const otherFields =
  'input:not([type=hidden]), textarea, [contenteditable=true], [role=slider], [role=spinbutton], [role=textbox], progress, meter';

/** Which runs are the labels on one side, for those controls that have one there. */
interface Reading {
  labels: Map<Choice, Run>;
  /** How far away they are together. */
  distance: number;
}

/**
 * Names controls by what stands beside them, as a person does where nothing in the markup ties a label to a
 * control. In one dialog all labels are on one side; where two sides are as likely, nothing is named.
 * @param nameless the controls that want a label
 * @param all every control of the container: none takes a label from beyond another
 */
export function labelsByPlace(
  tree: PageTree,
  nameless: Choice[],
  all: Choice[],
  container: Element,
): Map<Choice, string> {
  const runs = labelRuns(tree, all, container);
  const fields = tree
    .queryAll(container, otherFields)
    .filter((field) => isSeen(tree, field) && !all.some((choice) => isPartOf(tree, choice, field)));
  const boxes = new Map(all.map((choice) => [choice, placeOf(choice)]));
  const obstacles = [...boxes.values(), ...fields.map((field) => field.getBoundingClientRect())];
  const readings = sides.map((side): Reading => {
    const labels = new Map<Choice, Run>();
    let distance = 0;
    for (const choice of nameless) {
      const box = boxes.get(choice) as Box;
      const others = obstacles.filter((obstacle) => obstacle !== box);
      const run = nearest(box, side, runs, others);
      if (!run) continue;
      labels.set(choice, run);
      distance += distanceTo(box, run.box, side) * (side === 'left' || side === 'right' ? lineShare : 1);
    }
    return withoutShared({ labels, distance });
  });
  const best = clearest(readings);
  return new Map([...(best?.labels ?? [])].map(([choice, { text }]) => [choice, text]));
}

/** What may be a label: words that are no value of a control. */
function labelRuns(tree: PageTree, all: Choice[], container: Element): Run[] {
  const parts = new Set(all.flatMap(partsOf));
  const values = new Set(all.flatMap(({ parts: own }) => own.map((part) => partText(tree, part))));
  const runs = textRuns(
    tree,
    container,
    (element) => parts.has(element as HTMLElement) || element.matches(noWords),
    (text) => values.has(text) || (all[0]?.values.isValue(text) ?? false),
  );
  const isName = all[0]?.values.isName;
  const named = isName ? runs.filter(({ text }) => isName(text)) : [];
  return (named.length > 0 ? named : runs).filter(
    ({ text }) => text.length <= 160 && /[\p{L}\p{N}]/u.test(text),
  );
}

const noWords = 'button, a[href], [role=button], [role=listbox], [role=menu]';

function isPartOf(tree: PageTree, choice: Choice, element: Element): boolean {
  return [choice.element, ...choice.parts].some(
    (part) => tree.contains(part, element) || tree.contains(element, part),
  );
}

/** Where a control is; hidden inputs count where the box around them is drawn. */
function placeOf(choice: Choice): Box {
  return unionOf(
    partsOf(choice).map((part) => {
      let at: Element = part;
      while (at.getBoundingClientRect().width <= 2 && at.parentElement) at = at.parentElement;
      return boxOf(at);
    }),
  );
}

/** The run that is nearest on a side, if no other control stands in between. */
function nearest(box: Box, side: Side, runs: Run[], others: Box[]): Run | undefined {
  const [run] = runs
    .filter((each) => isBeside(box, each.box, side, each.frame))
    .sort((one, other) => distanceTo(box, one.box, side) - distanceTo(box, other.box, side));
  if (!run || (side !== 'left' && side !== 'right' && distanceTo(box, run.box, side) > maxDistance)) return;
  const distance = distanceTo(box, run.box, side);
  const isBetween = (other: Box): boolean =>
    isBeside(box, other, side) && distanceTo(box, other, side) < distance && isBeside(other, run.box, side);
  return others.some(isBetween) ? undefined : run;
}

/** Whether a box, or the frame that it stands in, lies on a side of another, in line with it. */
function isBeside(box: Box, other: Box, side: Side, frame = other): boolean {
  const slack = 3;
  const overlaps = Math.min(box.right, frame.right) - Math.max(box.left, frame.left) > 0;
  if (side === 'left') return onOneLine(box, other) && other.right <= box.left + slack;
  if (side === 'right') return onOneLine(box, other) && other.left >= box.right - slack;
  if (side === 'above') return overlaps && other.bottom <= box.top + slack;
  return overlaps && other.top >= box.bottom - slack;
}

function distanceTo(box: Box, other: Box, side: Side): number {
  if (side === 'left') return Math.max(0, box.left - other.right);
  if (side === 'right') return Math.max(0, other.left - box.right);
  if (side === 'above') return Math.max(0, box.top - other.bottom);
  return Math.max(0, other.top - box.bottom);
}

/** One run is the label of one control: where several would have it, it is a title of all of them. */
function withoutShared({ labels, distance }: Reading): Reading {
  const runs = [...labels.values()];
  const own = [...labels].filter(([, run]) => runs.filter((other) => other === run).length === 1);
  return { labels: new Map(own), distance };
}

/** The side on which the most controls have a label; among those, the one that is clearly nearer. */
function clearest(readings: Reading[]): Reading | undefined {
  const most = Math.max(...readings.map(({ labels }) => labels.size));
  if (most === 0) return undefined;
  const [best, ...rest] = readings
    .filter(({ labels }) => labels.size === most)
    .sort((one, other) => one.distance - other.distance);
  if (!best) return undefined;
  const same = (other: Reading): boolean =>
    [...best.labels].every(([choice, run]) => other.labels.get(choice)?.text === run.text);
  const isNearer = (other: Reading): boolean =>
    best.distance < other.distance * clearlyNearer.share &&
    best.distance + most * clearlyNearer.pixels < other.distance;
  const isClear = rest.every((other) => same(other) || isNearer(other));
  return isClear ? best : undefined;
}
