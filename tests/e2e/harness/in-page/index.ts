import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Found } from '../types';
import { collapse, isExposed, parentOf, shownText } from './reach';

/** A name as it crosses into the page. */
export type PlainName = { exact: string } | { pattern: string; flags: string } | null;
/** What is looked for: a role, a selector for all that may have it, and a name. */
export interface Sought {
  role: string;
  candidates: string;
  name: PlainName;
}
export interface Query extends Sought {
  within: Sought | null;
  nth: number | null;
}
export type Answer = { found: Found } | { missing: string };

const fits = (text: string, name: NonNullable<PlainName>): boolean =>
  'exact' in name ? text === name.exact : new RegExp(name.pattern, name.flags).test(text);

const nameOf = (element: Element): string => collapse(computeAccessibleName(element));

/** Every element of that role and name a person could reach, in document order, open shadow roots included. */
function search(root: ParentNode & Node, sought: Sought): Element[] {
  const { role, candidates, name } = sought;
  const matches = (element: Element): boolean =>
    getRole(element) === role && isExposed(element) && (name === null || fits(nameOf(element), name));
  return rootsIn(root).flatMap((each) => [...each.querySelectorAll(candidates)].filter(matches));
}

/** A tree and all open shadow trees within it. */
function rootsIn(root: ParentNode & Node): (ParentNode & Node)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap(rootsIn)];
}

function scopeOf(query: Query): (ParentNode & Node) | string {
  if (!query.within) return document;
  const found = search(document, query.within);
  const [only] = found;
  if (!only || found.length > 1) return `${found.length} elements of role ${query.within.role} to look in`;
  return only;
}

/** All that match. */
function all(query: Query): Element[] | string {
  const scope = scopeOf(query);
  return typeof scope === 'string' ? scope : search(scope, query);
}

function one(query: Query): Element | string {
  const found = all(query);
  if (typeof found === 'string') return found;
  const element = query.nth === null ? found[0] : found[query.nth];
  if (!element) {
    const others = search(document, { ...query, name: null }).slice(0, 12);
    const names = others.map((other) => `“${nameOf(other)}”${said(other, query.role)}`).join(', ');
    return `none of ${found.length} matches; there are ${query.role}s named: ${names || 'none'}`;
  }
  if (query.nth === null && found.length > 1) return `${found.length} match, not one`;
  return element;
}

/** What a status says: the reason of a failure often stands there. */
function said(element: Element, role: string): string {
  const text = role === 'status' ? collapse(shownText(element)).slice(0, 120) : '';
  return text && ` (${text})`;
}

function describe(element: Element, role: string): Found {
  const field = element as HTMLInputElement;
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  return {
    tag: element.tagName.toLowerCase(),
    role,
    name: nameOf(element),
    text: collapse(shownText(element)),
    value: String(field.value ?? ''),
    checked: field.checked === true || element.getAttribute('aria-checked') === 'true',
    disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
    focused: root.activeElement === element,
    expanded: element.getAttribute('aria-expanded') ?? '',
    attributes: Object.fromEntries([...element.attributes].map((each) => [each.name, each.value])),
    box: { x, y, width, height },
  };
}

export function find(query: Query): Answer {
  const element = one(query);
  return typeof element === 'string' ? { missing: element } : { found: describe(element, query.role) };
}

export function findAll(query: Query): Found[] {
  const found = all(query);
  return typeof found === 'string' ? [] : found.map((element) => describe(element, query.role));
}

const frame = (): Promise<unknown> =>
  Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 100))]);

/** As `aim`, for a press: see `guard`. */
async function take(query: Query): Promise<Answer> {
  const answer = await aim(query);
  const element = one(query);
  if ('found' in answer && typeof element !== 'string') guard(element);
  return answer;
}

/** Finds it and makes sure that a pointer at its middle would hit it: in view, at rest, enabled, not covered. */
async function aim(query: Query): Promise<Answer> {
  const element = one(query);
  if (typeof element === 'string') return { missing: element };
  if (!isInView(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y } = element.getBoundingClientRect();
  await frame();
  await frame();
  const found = describe(element, query.role);
  if (found.disabled) return { missing: 'it is disabled' };
  if (!element.isConnected || found.box.x !== x || found.box.y !== y) return { missing: 'it does not rest' };
  const hit = deepest(x + found.box.width / 2, y + found.box.height / 2);
  if (isPartOf(hit, element)) return { found };
  return {
    missing: `it is covered by ${hit ? `<${hit.tagName.toLowerCase()} class="${hit.className}">` : 'nothing'}`,
  };
}

/** Whether all of it shows: within the window, and within each box around it that scrolls. */
function isInView(element: Element): boolean {
  const { top, left, bottom, right } = element.getBoundingClientRect();
  const fits = (box: { top: number; left: number; bottom: number; right: number }): boolean =>
    top >= box.top && left >= box.left && bottom <= box.bottom && right <= box.right;
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    const cuts = /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY);
    if (cuts && at.scrollHeight > at.clientHeight && !fits(at.getBoundingClientRect())) return false;
  }
  return fits({ top: 0, left: 0, bottom: innerHeight, right: innerWidth });
}

const eventsOfPress = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;
let lastPress: { missed: boolean; end(): void } | undefined;

/** Keeps the next press from whatever may have come between it and this element since it was aimed at. */
function guard(element: Element): void {
  lastPress?.end();
  const press = {
    missed: false,
    end: () => {
      for (const type of eventsOfPress) removeEventListener(type, look, true);
    },
  };
  const look = (event: Event): void => {
    // What the extension presses in turn is none of ours.
    if (!event.isTrusted) return;
    // A click goes to what both halves of the press have in common: the element may have moved between them.
    if (event.type === 'pointerdown' || (event.type === 'click' && !press.missed))
      press.missed = !isPartOf(event.composedPath()[0] as Element, element);
    if (!press.missed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of eventsOfPress) addEventListener(type, look, true);
  lastPress = press;
}

/** After a press: whether it was kept from something else than what it was meant for; what follows of it is kept too. */
export function hasMissed(): boolean {
  const hasMissed = lastPress?.missed === true;
  if (!hasMissed) lastPress?.end();
  return hasMissed;
}

/** Whether what was hit lies in the element, or is the label of it. */
function isPartOf(hit: Element | null, element: Element): boolean {
  for (let at = hit; at; at = parentOf(at)) {
    if (at === element || (at instanceof HTMLLabelElement && at.control === element)) return true;
  }
  return false;
}

function deepest(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** What has the focus, as it is read out: role, name and description. */
export function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return 'nothing';
  const described = collapse(computeAccessibleDescription(element));
  return `${getRole(element)} “${nameOf(element)}”${described && `, ${described}`}`;
}

/** Puts the keyboard's focus on it. */
export function focus(query: Query): Answer {
  const element = one(query);
  if (typeof element === 'string') return { missing: element };
  (element as HTMLElement).focus();
  const found = describe(element, query.role);
  return found.focused ? { found } : { missing: 'it does not take the focus' };
}

/** Chooses in a native select, as the browser does it when a person picks an option. */
export function choose(query: Query & { value: string }): Answer {
  const element = one(query);
  if (typeof element === 'string') return { missing: element };
  if (!(element instanceof HTMLSelectElement)) return { missing: 'it is no native select' };
  if (![...element.options].some((option) => option.value === query.value)) {
    return { missing: `it has no option of value “${query.value}”` };
  }
  element.focus();
  element.value = query.value;
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return { found: describe(element, query.role) };
}

/** Puts the focus in a text field and selects what it holds. */
export function selectAllIn(query: Query): Answer {
  const element = one(query);
  if (typeof element === 'string') return { missing: element };
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    return { missing: 'it is no text field' };
  }
  element.focus();
  element.select();
  const found = describe(element, query.role);
  return found.focused ? { found } : { missing: 'it does not take the focus' };
}

/** Waits until the page has changed, or for a moment: values, focus and sizes change unseen. */
function untilChanged(): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      setTimeout(resolve, 10);
    };
    const observer = new MutationObserver(go);
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    for (const root of rootsIn(document)) observer.observe(root, options);
    const timer = setTimeout(go, 100);
  });
}

const actions = { find, aim, take, focus, choose: choose as (query: Query) => Answer, selectAllIn };
export type Action = keyof typeof actions;

/** Does it as soon as it can be done, and gives up after a while: waiting here saves asking again and again. */
export async function waitFor(
  action: Action,
  query: Query,
  wanted: PlainName,
  patience: number,
): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await actions[action](query);
    const says = 'found' in answer ? answer.found.text : '';
    if ('found' in answer && (wanted === null || fits(says, wanted))) return answer;
    if (performance.now() >= end) return 'missing' in answer ? answer : { missing: `it says “${says}”` };
    await untilChanged();
  }
}
