import type { Composed, dashes, Level } from './composed-facets';

const path = '<path d="M3 9h14v2H3z"/>';
const svg = (attributes: string, inner = path): string =>
  `<svg width=20 height=20 viewBox="0 0 20 20" ${attributes}>${inner}</svg>`;

const drawnDashes: Record<(typeof dashes)[number], string> = {
  '-': '-',
  '–': '<span>–</span>',
  '—': ' — ',
  '−': '<div>−</div>',
  'No Access': 'No Access',
  'svg with a title': svg('', `<title>No access</title>${path}`),
  'svg without': svg('aria-hidden=true'),
  'svg with a label': svg('role=img aria-label="No access"'),
  ligature: '<span class=material-icons aria-hidden=true>remove</span>',
  image: '<img alt="dash" width=16 height=16>',
  'style sheet': '<span class=none></span>',
  'spoken sign': '<span aria-hidden=true>—</span><span class=sr>No access</span>',
  'shadow root': '<x-dash></x-dash>',
  empty: '',
};

const words: Record<Exclude<Level, 'none'>, string> = {
  access: 'Has Access',
  role: 'Analyst',
  archive: 'HasAccess+Archive',
};

/** What a cell holds for a level of access. */
export function cellOf(
  level: Level,
  heading: string,
  { title, hasUnknownPictures }: Composed,
  dash: (typeof dashes)[number],
): string {
  const picture = level === 'access' && hasUnknownPictures ? svg('', '<circle cx=9 cy=9 r=8 />') : '';
  const said = level === 'none' ? drawnDashes[dash] : picture || words[level];
  switch (title) {
    case 'before':
      return `<span>${heading}</span> ${said}`;
    case 'block':
      return `<div>${heading}:</div><div>${said}</div>`;
    case 'style sheet':
      return `<div class=titled data-title="${heading}">${said}</div>`;
    case 'unseen':
      return `<span class=sr>${heading}: </span>${said}`;
    case 'twin':
      return `<div>${said}</div><div class=ghost aria-hidden=true>${said}</div>`;
    default:
      return said;
  }
}

/** What the head of a column holds. */
export function headOf(heading: string, kind: Composed['head']): string {
  if (kind === 'button') return `<button>${heading} <svg width=8 height=8></svg></button>`;
  if (kind === 'hint') return `${heading}<span class=sr> sorted ascending</span>`;
  if (kind === 'twin') return `<span>${heading}</span><span class=ghost aria-hidden=true>${heading}</span>`;
  return heading;
}
