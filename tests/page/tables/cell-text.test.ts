import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { drawComponents } from '../harness/components';

const room = useRoom<{
  table: typeof import('../../../src/page/table/cell-text');
  words: typeof import('../../../src/basespace/access-words');
}>({ table: 'src/page/table/cell-text.ts', words: 'src/basespace/access-words.ts' });

async function kindsOf(cells: string[]): Promise<string[]> {
  await room.show(
    `<!doctype html><meta charset=utf-8><table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</table>`,
  );
  return room.run(({ table, words }) => {
    const kindOf = words.accessReader(words.accessWords);
    return [...document.querySelectorAll('table > tbody > tr > td')].map((cell) =>
      kindOf(table.cellText(cell)),
    );
  });
}

/** A box painted with a picture that is written out in its address. */
const painted = (path: string): string => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path d="${path}" stroke="#555"/></svg>`;
  return `<span style="display:inline-block;width:16px;height:16px;background:url('data:image/svg+xml,${encodeURIComponent(drawing)}')"></span>`;
};

const expected: Record<string, string[]> = {
  none: [
    '-',
    ' — ',
    '<!-- -->–<!-- -->',
    '<span><span>-</span></span>',
    '<mat-icon>remove</mat-icon>',
    '<mat-icon class="mat-icon" aria-hidden="true" data-mat-icon-name="remove"></mat-icon>',
    '<span class="material-icons">horizontal_rule</span>',
    '<span class="material-symbols-outlined" aria-hidden="true">remove</span>',
    '<i class="fa fa-minus" aria-label="No access"></i>',
    '<i class="fa fa-minus" aria-hidden="true"></i>',
    '<i class="bi bi-dash-lg"></i>',
    '<img alt="–">',
    '<img alt="dash">',
    '<svg aria-label="No access"></svg>',
    '<svg data-icon="minus" aria-hidden="true"><path/></svg>',
    '<svg data-testid="HorizontalRuleIcon"></svg>',
    '<svg><use href="icons.svg#minus"></use></svg>',
    '<vaadin-icon icon="vaadin:minus"></vaadin-icon>',
    '<span aria-label="-"></span>',
    '<span aria-hidden="true">—</span>',
    '<span aria-hidden="true">—</span><span class="sr-only">No access</span>',
    '<span hidden>Has Access</span><span>-</span>',
    '<select><option>Has Access</option><option selected>No Access</option></select>',
    '<span style="display:inline-block;width:12px;height:2px;background:#777;vertical-align:middle"></span>',
    '<div style="width:14px;height:8px;border-bottom:2px solid #777"></div>',
    '<div style="width:14px;height:8px;border-top:1px solid #777"></div>',
    painted('M3 8h10'),
    '- <button aria-label="Change"><mat-icon>edit</mat-icon></button>',
    '<mat-icon aria-hidden="true">remove</mat-icon><button aria-label="Change"><mat-icon>edit</mat-icon></button>',
  ],
  access: [
    'Has Access',
    '<div>Has <b>Access</b></div>',
    '<mat-icon aria-label="Has Access">check</mat-icon>',
    '<mat-icon>check</mat-icon> Has Access',
    '<select><option>No Access</option><option selected>Has Access</option></select>',
  ],
  other: [
    '<button><mat-icon>delete</mat-icon>remove</button>',
    '<button aria-label="Remove access"><mat-icon>remove</mat-icon></button>',
    'remove',
    'minus',
    '<span>Analyst</span>',
  ],
  empty: [
    '',
    ' \n ',
    '<input type="checkbox">',
    '<span role="checkbox" aria-checked="true" aria-label="Has Access"></span>',
    '<div role="switch" aria-label="Select Ada" title="Select Ada"></div>',
    '<button><mat-icon>remove</mat-icon></button>',
    '<mat-icon>check</mat-icon>',
    '<i class="fa fa-dashboard"></i>',
    '<i class="glyphicon glyphicon-remove"></i>',
    '<span style="border: 1px dashed" class="dashed"></span>',
    painted('M3 8h10M8 3v10'),
    painted('M3 8l4 4 6-8'),
    // Room for text to come, a bar that shows how much, room for a line, what turns round, a box, a line below, a light.
    '<div style="width:80px;height:12px;background:#ddd"></div>',
    '<div style="width:40px;height:4px;background:#777"></div>',
    '<div style="width:14px;height:8px;border-bottom:2px solid transparent"></div>',
    '<div style="width:14px;height:14px;border-top:2px solid #777;border-radius:50%"></div>',
    '<div style="width:14px;height:8px;border:1px solid #777"></div>',
    '<div style="width:20px;height:18px;border-bottom:1px solid #777"></div>',
    '<div style="width:8px;height:8px;background:#777"></div>',
  ],
};

test('cells say a dash, access, something else or nothing, however they are drawn', async () => {
  for (const [kind, cells] of Object.entries(expected)) {
    const kinds = await kindsOf(cells);
    expect(cells.map((cell, at) => [cell, kinds[at]])).toEqual(cells.map((cell) => [cell, kind]));
  }
});

test('a cell is named by itself where nothing is in it', async () => {
  await room.show('<!doctype html><table><tr><td aria-label="-"></td><td title="No access"> </td></table>');
  const texts = await room.run(({ table }) =>
    [...document.querySelectorAll('td')].map((cell) => table.cellText(cell)),
  );
  expect(texts).toEqual(['-', 'No access']);
});

test('a picture that a component draws in its shadow root is read by its name and by how it is drawn', async () => {
  await room.show(
    '<!doctype html><table><tr><td><x-icon></x-icon><td><y-icon></y-icon><td><z-icon></z-icon></table>',
  );
  const line = '<path d="M3 8h10" stroke="currentColor"></path>';
  const svg = (inside: string): string => `<svg width="16" height="16" viewBox="0 0 16 16">${inside}</svg>`;
  await drawComponents(
    room.page,
    {
      'x-icon': svg('<title>Has Access</title><circle cx="8" cy="8" r="6"></circle>'),
      'y-icon': svg(line),
      'z-icon': svg('<circle cx="8" cy="8" r="6"></circle>'),
    },
    'open',
  );
  const texts = await room.run(({ table }) =>
    [...document.querySelectorAll('td')].map((cell) => table.cellText(cell).trim()),
  );
  expect(texts).toEqual(['Has Access', '-', '']);
});

test('a picture that is slotted into a component with a font of pictures is read by how it is drawn', async () => {
  const svg = (path: string): string => `<svg width="20" height="20" viewBox="0 0 24 24">${path}</svg>`;
  const line = svg('<path fill="currentColor" d="M6 11h12v2H6z"></path>');
  const cross = svg('<path fill="currentColor" d="M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z"></path>');
  await room.show(
    `<!doctype html><style>x-icon { font-family: "Some Symbols" }</style><table><tr>${[line, cross].map((picture) => `<td><x-icon aria-hidden="true">${picture}</x-icon>`).join('')}</table>`,
  );
  await drawComponents(room.page, { 'x-icon': '<slot></slot>' }, 'open');
  const texts = await room.run(({ table }) =>
    [...document.querySelectorAll('td')].map((cell) => table.cellText(cell).trim()),
  );
  expect(texts).toEqual(['-', '']);
});
