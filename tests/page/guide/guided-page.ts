// First of all: our texts ask for it as soon as they are loaded.
import '../guards/extension-api';
import { recognise } from '../../../src/basespace/recognise';
import type { WayId } from '../../../src/basespace/ways';
import { wording } from '../../../src/basespace/wording';
import type { ConsolePage } from '../../../src/features/feature';
import { Guide } from '../../../src/features/guide/guide';
import { InPage } from '../../../src/in-page/in-page';
import { Place } from '../../../src/in-page/place';
import { observePage, type PageChange } from '../../../src/page/dom/observe';
import { PageTree } from '../../../src/page/dom/tree';
import { defaultSettings } from '../../../src/shared/settings';
import { askOver } from '../in-page/question';

const ended = new AbortController();
const inPage = new InPage(document, ended.signal);
const tree = new PageTree(document, (element) => element.shadowRoot, inPage.owns);
const changed = new Set<(change: PageChange) => void>();
const pressed = new Set<(event: Event) => void>();

function seen() {
  tree.scan();
  const { hostname: host, pathname: path, hash } = location;
  return recognise(tree, tree.landmarks(), { host, path, hash, title: document.title }, wording);
}

const page: ConsolePage = {
  tree,
  wording,
  taught: undefined,
  inPage,
  recognition: seen,
  recogniseNow: seen,
  settings: () => defaultSettings,
  context: () => undefined,
  emit: (event) => emitted.push(event as { type: string }),
  isWriting: false,
  onChange: (listener) => void changed.add(listener),
  onPress: (listener) => void pressed.add(listener),
  judge: undefined,
  requestJudge: async () => undefined,
};
inPage.roots = () => tree.roots();

/** What was told to the rest of the extension. */
export const emitted: { type: string }[] = [];

/** All that the page has heard of presses and keys. */
export const heard: string[] = [];

/** Something else of ours that lies over the page, as the legend does. */
let other: HTMLElement | undefined;
let moveOther: () => void = () => undefined;

/** Something else of ours lies over the page, on the left. */
export function lieBeside(): void {
  let side: 'left' | 'right' = 'left';
  other = Object.assign(document.createElement('section'), { className: 'legend', textContent: 'Legend' });
  inPage.placeBy((lying, around, until) => new Place(lying, around, until), ended.signal);
  inPage.put(other, ['.legend { position: fixed; width: 300px; height: 120px }'], ended.signal);
  const kept = inPage.keepClear({ box: other, side: () => side }, ended.signal);
  kept.renew();
  moveOther = () => {
    side = 'right';
    kept.renew();
  };
}

/** The admin has it moved to the right. @returns whether it lies over the card then */
export function moveBeside(): boolean {
  moveOther();
  return isCardOverOther();
}

let answer: () => void = () => undefined;

/** How often the hint was put on top since the question was asked. */
export let raised = 0;

/** A question of ours is asked. */
export function ask(): void {
  answer = askOver(inPage);
  const layer = document.getElementById('workgroup-assistant')?.shadowRoot?.querySelector('.guide-hints');
  layer?.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') raised++;
  });
}

/** The question is answered. */
export function answerIt(): void {
  answer();
}

/** Starts the guide in this page. */
export function lead(way: WayId = 'invite', done: string[] = []): void {
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    window.addEventListener(type, (event) => [...pressed].forEach((hear) => void hear(event)), true);
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    document.addEventListener(type, () => heard.push(type), true);
  tree.scan();
  observePage(tree, (change) => [...changed].forEach((hear) => void hear(change)), ended.signal);
  lookAgain(way, done);
}

/** The guide is told how far the admin has come, and looks at the page at once. */
export function lookAgain(way: WayId = 'invite', done: string[] = []): void {
  guide.take({ type: 'guide', way, done, hints: true });
}

const guide = new Guide(page, ended.signal);

/** A command of the admin's begins to write into the page, or ends. */
export function write(isWriting: boolean): void {
  page.isWriting = isWriting;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

/** What is shown over the page now. */
export function shown() {
  const layer = document.getElementById('workgroup-assistant')?.shadowRoot?.querySelector('.guide-hints');
  const isOpen = layer?.matches(':popover-open') === true;
  const card = layer?.querySelector<HTMLElement>('.guide-card:not(.nowhere)');
  const ring = layer?.querySelector<HTMLElement>('.guide-ring:not([hidden])');
  return {
    says: isOpen && card ? (card.querySelector('.sentence')?.textContent ?? '') : '',
    lines:
      isOpen && card
        ? [...card.querySelectorAll('.lines p, .away:not([hidden])')].map((one) => one.textContent)
        : [],
    card: isOpen && card ? boxOf(card) : undefined,
    ring: isOpen && ring ? boxOf(ring) : undefined,
  };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** Whether the card is not seen, or lies over something else of ours. */
export function isCardOverOther(): boolean {
  const { card } = shown();
  return !card || !other || overlap(card, boxOf(other));
}

/** Whether the ring is around an element, and nothing that can be pressed lies under the card. */
export function isWellPlaced(selector: string): boolean {
  const { ring, card } = shown();
  const target = document.querySelector(selector);
  if (!ring || !target) return false;
  const box = boxOf(target);
  const isAround =
    Math.abs(ring.left - box.left) < 9 &&
    Math.abs(ring.top - box.top) < 9 &&
    Math.abs(ring.right - box.right) < 9;
  const covered = [...document.querySelectorAll('button, a, input, textarea, select')].filter(
    (control) => card && control.checkVisibility() && overlap(card, boxOf(control)),
  );
  return isAround && covered.length === 0;
}
