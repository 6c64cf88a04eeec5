import { cellOf, headOf } from './composed-cells';
import type { Composed, dashes } from './composed-facets';
import { type Read, readUsers } from './users-page';

const styles = `
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
  .ghost { visibility: hidden; height: 0; display: block; overflow: hidden }
  .none::before { content: "—" }
  .titled::before { content: attr(data-title) ": " }
  .row, [role=row]:not(tr) { display: flex }
  .row > *, [role=row]:not(tr) > * { flex: 0 0 110px; overflow: hidden }
  .material-icons { font-family: "Material Icons" }
  table.fixed { table-layout: fixed } .fixed td, .fixed th { width: 110px; box-sizing: border-box }
  .beside { display: flex; align-items: flex-start }
  tr { height: 24px } td, th { white-space: nowrap; overflow: hidden; height: 44px; padding: 0 } svg, img { vertical-align: middle } .row { min-height: 24px }
  .cards thead { display: none } .cards tr, .cards td { display: block }
  .head { font-weight: bold }
`;

interface Column {
  heading: string;
  group?: string;
  of(user: Composed['users'][number], at: number): string;
}

/** The columns of a table, in their order. */
function columnsOf(composed: Composed): Column[] {
  const { applications, order, users } = composed;
  let turn = 0;
  const next = (): (typeof dashes)[number] => composed.dashes[turn++ % composed.dashes.length] ?? '-';
  const people: Column[] = [
    { heading: 'Name', of: ({ name }) => `<span>${name}</span>` },
    { heading: 'User ID', of: (_user, at) => `user${at}@example.org` },
    { heading: 'Phone', of: ({ phone }) => phone },
    { heading: 'Last login', of: () => '-' },
  ];
  const level =
    (heading: string, application: number): Column['of'] =>
    (user) => {
      const is = user.levels[application] ?? 'none';
      return cellOf(is, heading, composed, is === 'none' ? next() : '-');
    };
  const columns = [
    ...people.map((column) => [column]),
    ...applications.map((name, at): Column[] =>
      composed.head === 'over access and role'
        ? [
            { heading: 'Access', group: name, of: level('Access', at) },
            {
              heading: 'Role',
              group: name,
              of: ({ levels }) => (levels[at] === 'role' ? 'Analyst' : '-'),
            },
          ]
        : [{ heading: name, group: 'Applications', of: level(name, at) }],
    ),
  ];
  void users;
  return order.flatMap((at) => columns[at] ?? []);
}

/** What not every kind can be drawn with: merged heads, and heads that stand beside those they belong to. */
function drawable(composed: Composed): Composed {
  const { kind, head, lead } = composed;
  const isNative = /^(?:native|split$|head clone|cards)/.test(kind);
  return {
    ...composed,
    head: isNative || !/two rows|over access/.test(head) ? head : 'words',
    lead: kind === 'spread' && lead === 'without head' ? 'empty head' : lead,
  };
}

/** Draws the table and reads it. @returns `right`, `unsure`, or what is wrong */
export function judge(given: Composed): string {
  const composed = drawable(given);
  document.head.innerHTML = `<style>${styles}</style>`;
  document.body.innerHTML = '';
  draw(composed);
  return verdict(composed, readUsers());
}

function verdict({ users }: Composed, read: Read): string {
  if (read.error) return 'unsure';
  const about = read.users.filter(({ decision }) => decision !== 'undecided');
  const seen = new Map(about.map(({ address, decision }) => [address, decision]));
  if (about.length !== seen.size || read.users.length > users.length)
    return `wrong: ${read.users.length} of ${users.length} rows: ${JSON.stringify(read.users)}`;
  let isAll = true;
  for (const [at, { levels }] of users.entries()) {
    const wanted = levels.every((level) => level === 'none') ? 'noAccess' : 'hasAccess';
    const decision = seen.get(`user${at}@example.org`);
    if (decision && decision !== wanted) return `wrong: user ${at} is ${decision}, not ${wanted}`;
    isAll &&= decision !== undefined;
  }
  return isAll ? 'right' : 'unsure';
}

interface Drawing {
  heads: string[];
  groups: string[];
  rows: string[][];
}

function draw(composed: Composed): void {
  const columns = columnsOf(composed);
  const drawing: Drawing = {
    heads: columns.map(({ heading }) => headOf(heading, composed.head)),
    groups: columns.map(({ group = '' }) => group),
    rows: composed.users.map((user, at) => columns.map((column) => column.of(user, at))),
  };
  const { lead } = composed;
  if (lead !== 'none') {
    for (const row of drawing.rows) row.unshift('<input type=checkbox>');
    if (lead !== 'without head') {
      drawing.heads.unshift(lead === 'empty head' ? '' : '<input type=checkbox aria-label="Select all">');
      drawing.groups.unshift('');
    }
  }
  if (composed.hasScrollbarHead) {
    drawing.heads.push('');
    drawing.groups.push('');
  }
  document.body.innerHTML = shapes[composed.kind](drawing, composed);
  drawShadows();
}

/** Icons in shadow roots, and rows that are slotted into a grid of one's own. */
function drawShadows(): void {
  for (const icon of document.querySelectorAll('x-dash'))
    icon.attachShadow({ mode: 'open' }).innerHTML =
      '<svg width=20 height=20 viewBox="0 0 20 20"><path d="M3 9h14v2H3z"/></svg>';
  for (const grid of document.querySelectorAll('x-grid'))
    grid.attachShadow({ mode: 'open' }).innerHTML =
      '<div role=grid><div><slot name=head></slot></div><div><slot></slot></div></div>';
}

const join = (texts: readonly string[], tag: string, role = '', first = role): string =>
  texts
    .map((text, at) => {
      const is = at === 0 ? first : role;
      return `<${tag}${is ? ` role=${is}` : ''}>${text}</${tag}>`;
    })
    .join('');

const row = (cells: string, tag = 'div', attributes = 'class=row'): string =>
  `<${tag} ${attributes}>${cells}</${tag}>`;

/** Merged heads over the groups, then the heads, in rows of a native table. */
function nativeHead({ heads, groups }: Drawing, { head, lead }: Composed): string {
  const tagOf = (at: number): string => (at === 0 && lead === 'head as cell' ? 'td' : 'th');
  const single = `<tr>${heads.map((text, at) => `<${tagOf(at)}>${text}</${tagOf(at)}>`).join('')}</tr>`;
  if (head !== 'two rows' && head !== 'over access and role') return single;
  let merged = '';
  for (let at = 0; at < groups.length; ) {
    let width = 1;
    while (groups[at] && groups[at + width] === groups[at]) width++;
    merged += `<th colspan=${width}>${groups[at] ?? ''}</th>`;
    at += width;
  }
  return `<tr>${merged}</tr>${single}`;
}

function nativeRows({ rows }: Drawing, { isMeasured, hasDetails, hasTotals }: Composed): string {
  const width = rows[0]?.length ?? 1;
  const measure = isMeasured
    ? `<tr aria-hidden=true style="height: 0">${'<td style="height:0;padding:0;border:0"></td>'.repeat(width)}</tr>`
    : '';
  const details = `<tr><td colspan=${width}><table><tr><td>-<td>-<td>Has Access</table></td></tr>`;
  const body = rows.map(
    (cells, at) => `<tr>${join(cells, 'td')}</tr>${hasDetails && at === 0 ? details : ''}`,
  );
  const totals = hasTotals ? `<tfoot><tr>${'<td>-</td>'.repeat(width)}</tr></tfoot>` : '';
  return `<tbody>${measure}${body.join('')}</tbody>${totals}`;
}

/** Where no head stands above the tick boxes, the others leave room for it. */
const beside = ({ lead }: Composed): string => (lead === 'without head' ? 'style="padding-left: 110px"' : '');
const gridHead = ({ heads }: Drawing, composed: Composed): string =>
  row(
    join(heads, 'div', 'columnheader', composed.lead === 'head as cell' ? 'gridcell' : 'columnheader'),
    'div',
    `role=row ${beside(composed)}`,
  );
const gridRows = ({ rows }: Drawing): string =>
  rows.map((cells) => row(join(cells, 'div', 'gridcell'), 'div', 'role=row')).join('');
const plainHead = ({ heads }: Drawing, composed: Composed): string =>
  row(join(heads, 'div'), 'div', `class="row head" ${beside(composed)}`);
const plainRows = ({ rows }: Drawing): string => rows.map((cells) => row(join(cells, 'div'))).join('');

/** The first columns and the others, as grids with columns that stay at the side draw them. */
function parts({ heads, groups, rows }: Drawing, from: number): [Drawing, Drawing] {
  const part = (start: number, end?: number): Drawing => ({
    heads: heads.slice(start, end),
    groups: groups.slice(start, end),
    rows: rows.map((cells) => cells.slice(start, end)),
  });
  return [part(0, from), part(from)];
}

type Shape = (drawing: Drawing, composed: Composed) => string;
const table = (content: string): string => `<table class=fixed>${content}</table>`;

const shapes: Record<Composed['kind'], Shape> = {
  native: (drawing, composed) =>
    table(`<thead>${nativeHead(drawing, composed)}</thead>${nativeRows(drawing, composed)}`),
  'native without thead': (drawing, composed) =>
    table(
      `${nativeHead(drawing, composed)}${nativeRows(drawing, composed).replace(/^<tbody>|<\/tbody>/g, '')}`,
    ),
  grid: (drawing, composed) => `<div role=grid>${gridHead(drawing, composed)}${gridRows(drawing)}</div>`,
  'grid in groups': (drawing, composed) =>
    `<div role=table><div role=rowgroup>${gridHead(drawing, composed)}</div><div role=rowgroup>${gridRows(drawing)}</div></div>`,
  split: (drawing, composed) =>
    `<div><div>${table(`<thead>${nativeHead(drawing, composed)}</thead>`)}</div><div>${table(nativeRows(drawing, composed))}</div></div>`,
  'split grid': (drawing, composed) =>
    `<div><div role=grid>${gridHead(drawing, composed)}</div><div role=grid>${gridRows(drawing)}</div></div>`,
  'head clone': (drawing, composed) => {
    const head = `<thead>${nativeHead(drawing, composed)}</thead>`;
    return `<div>${table(head)}</div><div>${table(head + nativeRows(drawing, composed))}</div>`;
  },
  pinned: (drawing, composed) =>
    `<div class=beside>${parts(drawing, 2)
      .map((part) =>
        table(
          `<thead>${nativeHead(part, { ...composed, head: 'words' })}</thead>${nativeRows(part, { ...composed, hasDetails: false })}`,
        ),
      )
      .join('')}</div>`,
  'pinned split': (drawing, composed) => {
    const [left, right] = parts(drawing, 2).map((part) => ({
      head: table(`<thead>${nativeHead(part, { ...composed, head: 'words' })}</thead>`),
      body: table(nativeRows(part, { ...composed, hasDetails: false })),
    }));
    return `<div><div class=beside>${left?.head}${right?.head}</div><div class=beside>${left?.body}${right?.body}</div></div>`;
  },
  spread: (drawing) => {
    const [left, right] = parts(drawing, 2);
    const part = ({ heads, rows }: Drawing, from: number): string => {
      const cells = (texts: string[], role: string): string =>
        texts.map((text, at) => `<div role=${role} aria-colindex=${from + at}>${text}</div>`).join('');
      return `<div><div role=row aria-rowindex=1>${cells(heads, 'columnheader')}</div>${rows
        .map((texts, at) => `<div role=row aria-rowindex=${at + 2}>${cells(texts, 'gridcell')}</div>`)
        .join('')}</div>`;
    };
    return `<div role=grid class=beside>${part(left, 1)}${part(right, 3)}</div>`;
  },
  plain: (drawing, composed) => `<section>${plainHead(drawing, composed)}${plainRows(drawing)}</section>`,
  'plain wrapped': (drawing, composed) =>
    `<section><header>${plainHead(drawing, composed)}</header><div><div>${drawing.rows
      .map((cells) => `<div>${row(join(cells, 'div'))}</div>`)
      .join('')}</div></div></section>`,
  'rows without a table': (drawing, composed) =>
    `<section>${gridHead(drawing, composed)}${gridRows(drawing)}</section>`,
  slotted: (drawing, composed) =>
    `<x-grid><div slot=head>${gridHead(drawing, composed)}</div>${gridRows(drawing)}</x-grid>`,
  cards: (drawing, composed) =>
    `<table class=cards><thead>${nativeHead(drawing, composed)}</thead>${nativeRows(drawing, composed)}</table>`,
};
