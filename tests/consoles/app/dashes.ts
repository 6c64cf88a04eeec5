import type { Values } from '../description/description';
import type { Child, Kit } from './kit';
import { forEarsOnly } from './twins';

const svgSpace = 'http://www.w3.org/2000/svg';
const line = 'M3 8h10';

/** A small drawing, with a title where it has one. */
export function svg(title: string, path = line): SVGElement {
  const element = document.createElementNS(svgSpace, 'svg');
  for (const [name, value] of Object.entries({ width: '16', height: '16', viewBox: '0 0 16 16' }))
    element.setAttribute(name, value);
  if (title) {
    const text = document.createElementNS(svgSpace, 'title');
    text.textContent = title;
    element.append(text);
  }
  const stroke = document.createElementNS(svgSpace, 'path');
  stroke.setAttribute('d', path);
  if (path !== line) stroke.setAttribute('fill', 'none');
  stroke.setAttribute('stroke', 'currentColor');
  element.append(stroke);
  return element;
}

/** What a cell shows where there is nothing. */
const dashes: Record<Values['dash'], (kit: Kit) => Child> = {
  hyphen: () => '-',
  otherLine: ({ is }) => ['–', '—', '−', '―'][is.seed % 4],
  svg: () => svg(''),
  svgTitle: () => svg('No access'),
  shadowIcon: (kit) => kit.component('icon', {}, [svg('No access')]),
  ligature: (kit) =>
    kit.make(
      'i',
      { named: 'icon', looks: "font-family:'Material Icons';overflow:hidden", 'aria-hidden': 'true' },
      'remove',
    ),
  empty: () => '',
  css: (kit) => {
    const mark = kit.make('span', { 'data-empty': true });
    addRule('[data-empty]::before { content: "–"; }');
    return mark;
  },
  cssOfCell: () => {
    addRule(':is(td, [role="gridcell"], [role="cell"]):empty::before { content: "–"; }');
    return '';
  },
  spoken: (kit) =>
    kit.make(
      'span',
      {},
      kit.make('span', { 'aria-hidden': 'true' }, '–'),
      kit.make('span', { named: 'visually hidden', looks: forEarsOnly }, 'No value'),
    ),
  // Three that stand in no text and in no element of a drawing.
  picture: (kit) =>
    kit.make('span', {
      named: 'icon',
      looks: `display:inline-block;width:16px;height:16px;background:url("${picture}") no-repeat center`,
    }),
  filled: (kit) =>
    kit.make('span', {
      named: 'dash',
      looks: 'display:inline-block;width:12px;height:2px;background:#777;vertical-align:middle',
    }),
  border: (kit) =>
    kit.make('div', { named: 'line', looks: 'width:14px;height:8px;border-bottom:2px solid #777' }),
};

const picture = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="${svgSpace}" width="16" height="16"><path d="M3 8h10" stroke="#555" stroke-width="2"/></svg>`,
)}`;

/** A rule of the page's own style sheet, once. */
export function addRule(rule: string): void {
  const sheets = document.adoptedStyleSheets;
  const isThere = sheets.some((sheet) =>
    [...sheet.cssRules].some((each) => each.cssText.startsWith(rule.split('{')[0] ?? '')),
  );
  if (isThere) return;
  const sheet = new CSSStyleSheet();
  sheet.insertRule(rule);
  document.adoptedStyleSheets = [...sheets, sheet];
}

export const dash = (kit: Kit): Child =>
  kit.is.speech === 'documented' ? dashes[kit.is.dash](kit) : kit.speak('-');
