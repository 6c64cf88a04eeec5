import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import sentences from '../../../_locales/en/messages.json' with { type: 'json' };
import { useRoom } from '../harness';

/** With its sentences in it, as the browser gives it to a page. */
const css = readFileSync(
  fileURLToPath(new URL('../../../src/features/mark-users/marks.css', import.meta.url)),
  'utf8',
).replace(
  /__MSG_(\w+?)__/g,
  (_, key: string) => (sentences as Record<string, { message: string }>)[key]?.message ?? key,
);
const kinds = ['no-access', 'no-region-hub', 'owner-level'] as const;
const room = useRoom<{
  marks: typeof import('../../../src/features/mark-users/marks');
  looks: typeof import('../../../src/features/mark-users/shadow-styles');
  grid: { Grid: unknown };
}>({
  marks: 'src/features/mark-users/marks.ts',
  looks: 'src/features/mark-users/shadow-styles.ts',
  grid: 'node_modules/@vaadin/grid/vaadin-grid.js',
});

const cells = '<td><input type=checkbox><td>Anna <b>A</b><td>anna@example.org<td>-';
/** Tables as sites draw them: native, striped and dense; rows placed one by one; rows that are flex boxes. */
const tables: [string, string][] = [
  ['a native table', `<table border=1>${`<tr>${cells}`.repeat(6)}</table>`],
  [
    'a dense striped table without gaps',
    `<style>table{border-collapse:collapse} td{padding:0;line-height:1} tr:nth-child(odd) td{background:#eee}
     tr:first-of-type::after{content:""}</style><table>${`<tr>${cells}`.repeat(6)}</table>`,
  ],
  [
    'rows that are placed one by one',
    `<style>.row{position:absolute;display:block;height:30px;overflow:hidden} .row td{display:inline-block}</style>
     <table style="position:relative;height:300px">${[0, 1, 2, 3]
       .map((at) => `<tr class=row style="top:${at * 30}px">${cells}`)
       .join('')}</table>`,
  ],
  [
    'rows of a grid that are flex boxes',
    `<style>[role=row]{display:flex;gap:10px}</style><div role=grid>${'<div role=row><span role=gridcell>Anna</span><span role=gridcell>-</span></div>'.repeat(5)}</div>`,
  ],
];

describe('marks move nothing', () => {
  test.each(tables)('in %s', async (_what, html) => {
    await room.show(`<!doctype html><style>${css}</style><body>${html}<p>after`);
    const moved = await room.run(
      ({ marks }, values) => {
        const boxes = (): string =>
          JSON.stringify([
            document.documentElement.scrollWidth,
            document.documentElement.scrollHeight,
            ...[...document.body.querySelectorAll('*')].map((each) => each.getBoundingClientRect().toJSON()),
          ]);
        const rows = [...document.querySelectorAll('tr, [role=row]')];
        const before = boxes();
        const marked = new marks.RowMarks();
        const changed: string[] = [];
        for (const value of values) {
          marked.show(new Map(rows.map((row) => [row, value])));
          const tagged = rows[1]?.localName === 'tr' ? rows[1].firstElementChild : rows[1];
          if (getComputedStyle(tagged as Element, '::after').content === 'none')
            changed.push(`${value} has no tag`);
          if (getComputedStyle(rows[1] as Element).position === 'static')
            changed.push(`the tag of ${value} hangs on something else`);
          if (boxes() !== before) changed.push(value);
        }
        marked.clear();
        if (document.querySelector('[data-workgroup-assistant]')) changed.push('left behind');
        return changed;
      },
      [...kinds],
    );
    expect(moved).toEqual([]);
  });
});

/** The share of light that a colour gives back, by WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const shown = (kind: string) =>
  room.run((_modules, value) => {
    const row = document.querySelector('tr') as HTMLTableRowElement;
    row.setAttribute('data-workgroup-assistant', value);
    const [own, tag] = [getComputedStyle(row), getComputedStyle(row.cells[0] as Element, '::after')];
    return {
      outline: own.outlineColor,
      line: `${own.outlineStyle} ${own.outlineWidth}`,
      tag: tag.content,
      text: tag.color,
      surface: tag.backgroundColor,
    };
  }, kind);

test('marks stand out from light, dark and selected rows, and are told apart by words and line', async () => {
  await room.show(`<!doctype html><style>${css}</style><table><tr>${cells}</table>`);
  const looks = await Promise.all(kinds.map(shown));
  for (const { outline, text, surface } of looks) {
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
    for (const behind of ['rgb(255, 255, 255)', 'rgb(18, 18, 18)', 'rgb(234, 242, 255)', 'rgb(28, 34, 38)'])
      expect(contrast(outline, behind)).toBeGreaterThanOrEqual(3);
  }
  expect(new Set(looks.map(({ tag }) => tag)).size).toBe(kinds.length);
  expect(new Set(looks.map(({ line }) => line)).size).toBe(kinds.length);
});

test('marks are seen in forced colours', async () => {
  await room.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await room.show(`<!doctype html><style>${css}</style><table><tr>${cells}</table>`);
  for (const kind of kinds) {
    const { outline, text, surface } = await shown(kind);
    expect(contrast(outline, 'rgb(0, 0, 0)')).toBeGreaterThanOrEqual(3);
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(7);
  }
});

test('in AG Grid’s containers the tag stands in the first that is drawn', async () => {
  const part = (name: string) =>
    `<div class="${name}"><div role=row data-workgroup-assistant=no-access>a</div></div>`;
  await room.show(
    `<!doctype html><style>${css} .ag-hidden{display:none}</style><body>` +
      ['ag-pinned-left-cols-container', 'ag-pinned-left-cols-container ag-hidden']
        .map(
          (left) =>
            `<section>${part(left)}${part('ag-center-cols-viewport')}${part('ag-pinned-right-cols-container')}</section>`,
        )
        .join(''),
  );
  const tags = await room.run(() =>
    [...document.querySelectorAll('section')].map((grid) =>
      [...grid.querySelectorAll('[role=row]')]
        .filter((row) => row.checkVisibility())
        .map((row) => getComputedStyle(row, '::after').content !== 'none'),
    ),
  );
  expect(tags).toEqual([
    [true, false, false],
    [true, false],
  ]);
});

test('rows of a Vaadin grid are reached in its shadow root, also when it sets its sheets anew, and left as they were', async () => {
  await room.show(
    '<!doctype html><vaadin-grid style="height:300px"><vaadin-grid-column path="name"></vaadin-grid-column></vaadin-grid>',
  );
  const seen = await room.run(async ({ looks, marks }, sheet) => {
    const grid = document.querySelector('vaadin-grid') as HTMLElement & { items: { name: string }[] };
    grid.items = Array.from({ length: 500 }, (_, at) => ({ name: `Anna ${at}` }));
    const root = grid.shadowRoot as ShadowRoot;
    const rows = (): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('#items tr')].filter((row) => row.checkVisibility());
    await new Promise<void>((resolve) => {
      const wait = (): void => (rows().length > 3 ? resolve() : void requestAnimationFrame(wait));
      wait();
    });
    const places = (): string => JSON.stringify(rows().map((row) => row.getBoundingClientRect().toJSON()));
    const before = { places: places(), sheets: root.adoptedStyleSheets.length };
    const row = rows()[2] as HTMLElement;
    const tag = (): string => getComputedStyle(row.children[0] as Element, '::after').content;
    const ended = new AbortController();
    const reaching = new looks.ShadowStyles(sheet, ended.signal);
    const marked = new marks.RowMarks();
    marked.show(new Map([[row, marks.noAccessMark]]));
    const unreached = tag();
    reaching.adopt(root);
    const reached = tag();
    const stayed = places() === before.places;
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, before.sheets);
    const lost = tag();
    reaching.adopt(root);
    const again = tag();
    ended.abort();
    marked.clear();
    return { unreached, reached, stayed, lost, again, left: root.adoptedStyleSheets.length - before.sheets };
  }, css);
  expect(seen).toEqual({
    unreached: 'none',
    reached: '"No access"',
    stayed: true,
    lost: 'none',
    again: '"No access"',
    left: 0,
  });
});
