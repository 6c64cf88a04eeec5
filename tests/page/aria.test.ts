import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../plan';
import { useRoom } from './harness';

/** Roles and accessible names as the product reads them, against a library that implements the W3C's rules. */
const room = useRoom<{
  aria: typeof import('../../src/page/dom/aria');
  tree: typeof import('../../src/page/dom/tree');
  oracle: typeof import('dom-accessibility-api');
}>({
  aria: 'src/page/dom/aria.ts',
  tree: 'src/page/dom/tree.ts',
  oracle: 'node_modules/dom-accessibility-api/dist/index.mjs',
});

interface Compared {
  element: string;
  role: [ours: string, theirs: string];
  name: [ours: string, theirs: string];
}

/** What both say of every element that has the attribute `data-it`. */
function compare(html: string): Promise<Compared[]> {
  return room.run(({ aria, tree, oracle }, markup) => {
    document.body.innerHTML = markup;
    const page = new tree.PageTree(
      document,
      ({ shadowRoot }) => shadowRoot,
      () => false,
    );
    page.scan();
    const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('[data-it]')].map((element) => ({
      element: element.outerHTML,
      role: [aria.roleOf(element), oracle.getRole(element) ?? ''] as [string, string],
      name: [
        collapse(aria.accessibleName(page, element)),
        collapse(oracle.computeAccessibleName(element)),
      ] as [string, string],
    }));
  }, html);
}

const words = fc.constantFrom('Invite', 'Has access', 'Users 12', 'Log in');
const content = fc.oneof(
  words,
  words.map((word) => `<span>${word}</span>`),
  words.map((word) => `<div>${word}</div>`),
  words.map((word) => `<span hidden>${word}</span>`),
  words.map((word) => `<span aria-hidden="true">${word}</span>`),
  words.map((word) => `<b>${word}</b><br>`),
  words.map((word) => `<img alt="${word}">`),
);
const contents = fc.array(content, { maxLength: 3 }).map((parts) => parts.join(' '));
const statedRole = fc.constantFrom(
  'button',
  'link',
  'tab',
  'menuitem',
  'menuitemcheckbox',
  'option',
  'checkbox',
  'switch',
  'radio',
  'textbox',
  'combobox',
  'gridcell',
  'row',
  'heading',
  'dialog',
  'alertdialog',
);
const attributes = fc
  .record(
    { 'aria-label': words, title: words, 'aria-labelledby': fc.constantFrom('outer', 'gone', 'outer other') },
    { requiredKeys: [] },
  )
  .map((given) =>
    Object.entries(given)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' '),
  );
const outer = '<p id="outer">Outer words</p><p id="other">more</p>';

/** Elements whose content names them, or that have no name of their own. */
const container = fc
  .record({
    tag: fc.oneof(
      fc.constantFrom('button', 'a href="#"', 'td', 'th', 'h2', 'dialog open', 'nav', 'summary'),
      statedRole.map((role) => `div role="${role}"`),
    ),
    attributes,
    contents,
  })
  .map(({ tag, attributes, contents }) => {
    const name = tag.split(' ')[0];
    const it = `<${tag} data-it ${attributes}>${contents}</${name}>`;
    return /^t[dh]$/.test(name ?? '') ? `<table><tr>${it}</tr></table>` : it;
  });

/** Fields, with a label beside or around them. */
const field = fc
  .record({
    tag: fc.constantFrom(
      'input type="text"',
      'input type="email"',
      'input type="checkbox"',
      'input type="radio"',
      'input type="number"',
      'input type="range"',
      'textarea',
      'select',
    ),
    attributes,
    placeholder: fc.option(words, { nil: undefined }),
    // Where the label is empty the library stops; browsers go on to the title and the placeholder.
    label: fc.tuple(words, contents).map((parts) => parts.join(' ')),
    around: fc.boolean(),
  })
  .map(({ tag, attributes, placeholder, label, around }) => {
    const name = tag.split(' ')[0] ?? '';
    const hint = placeholder && /text|email|textarea/.test(tag) ? `placeholder="${placeholder}"` : '';
    const inner = { select: '<option>One</option><option>Two</option>', textarea: 'Typed' }[name] ?? '';
    const end = name === 'input' ? '' : `${inner}</${name}>`;
    const it = `<${tag} data-it id="it" ${attributes} ${hint}>${end}`;
    return around ? `<label>${label} ${it}</label>` : `<label for="it">${label}</label>${it}`;
  });

test.each([
  ['what content names', container],
  ['fields', field],
])('%s: the same role, and the same name', async (_what, markup) => {
  await room.show('<!doctype html>');
  await fc.assert(
    fc.asyncProperty(markup, async (html) => {
      for (const { role, name } of await compare(outer + html)) {
        expect({ role: role[0], name: name[0] }).toEqual({ role: role[1], name: name[1] });
      }
    }),
    { numRuns: runs(120) },
  );
});

test.each([
  [
    'a button that only a hidden picture tells',
    '<button data-it><svg aria-hidden="true"><title>Close</title></svg></button>',
    'Close',
    '',
  ],
  [
    'a button with a label and a value',
    '<label for="it">Sure?</label><input type="button" value="Yes" id="it" data-it>',
    'Sure?',
    'Yes',
  ],
  [
    'a field with an empty label',
    '<label for="it"></label><input placeholder="Search" id="it" data-it>',
    'Search',
    '',
  ],
])('%s is read in another way, knowingly', async (_what, html, ours, theirs) => {
  await room.show('<!doctype html>');
  expect(await compare(html)).toMatchObject([{ name: [ours, theirs] }]);
});

test('text that a style sheet hides is not part of a name', async () => {
  await room.show('<!doctype html>');
  const html = '<button data-it>Invite<span style="display: none"> all</span></button>';
  expect(await compare(html)).toMatchObject([{ name: ['Invite', 'Invite'] }]);
});
