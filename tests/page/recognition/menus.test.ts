import { describe, expect, test } from 'vitest';
import { menuOf, seenIn, usersScreen } from './seen';

const screen = (menu: string, styles = ''): string =>
  `<style>${styles} nav a { color: black; transition: none }</style><main><nav>${menu}</nav>
  <h1>ILMN_TechSupport</h1><table><tr><th>User ID</th></tr></table></main>`;

describe('a chosen item is the odd one out where nothing says it', () => {
  test.each<[string, (word: string, isChosen: boolean) => string, string]>([
    ['a class', (word, is) => `<li><a class="tab${is ? ' tab-lit' : ''}" href="#">${word}</a></li>`, ''],
    ['another class', (word, is) => `<li class="${is ? 'up' : 'down'}"><a href="#">${word}</a></li>`, ''],
    [
      'a class among own ones',
      (word, is) => `<li class="to-${word.slice(0, 3)} ${is ? 'lit' : ''}"><a href="#">${word}</a></li>`,
      '',
    ],
    ['weight', (word, is) => `<li><a href="#" style="font-weight: ${is ? 700 : 400}">${word}</a></li>`, ''],
    ['colour', (word, is) => `<li><a href="#" ${is ? 'style="color: teal"' : ''}>${word}</a></li>`, ''],
    [
      'a line under it',
      (word, is) => `<li style="border-bottom: ${is ? 2 : 0}px solid teal"><a href="#">${word}</a></li>`,
      '',
    ],
    [
      'a background that a style sheet gives',
      (word, is) => `<li><a href="#" data-at="${is}"><i>${word}</i></a></li>`,
      '[data-at=true] { background: teal }',
    ],
    [
      'a mark before it',
      (word, is) => `<li data-is="${is}"><a href="#">${word}</a></li>`,
      '[data-is=true]::before { content: ""; background: teal }',
    ],
    ['a text among links', (word, is) => (is ? `<b>${word}</b>` : `<a href="#">${word}</a>`), ''],
    ['no link any more', (word, is) => `<li>${is ? `<a>${word}</a>` : `<a href="#">${word}</a>`}</li>`, ''],
  ])('%s', async (_what, item, styles) => {
    expect(await seenIn(screen(menuOf(item, 'Pending Invites'), styles))).toMatchObject({
      screen: 'pendingInvites',
    });
    expect(await seenIn(screen(menuOf(item, 'Applications'), styles))).toMatchObject({
      screen: 'applications',
    });
  });

  test('the item under the pointer does not count for being drawn otherwise', async () => {
    const styles = 'nav a:hover { background: silver }';
    const menu = menuOf(
      (word, is) => `<li><a href="#" style="${is ? 'color: teal' : ''}" id="${word[0]}">${word}</a></li>`,
      'Pending Invites',
    );
    for (const under of ['#U', '#P']) {
      const seen = await seenIn(screen(menu.replace('id="A"', 'id="Admins"'), styles), { under });
      expect(seen).toMatchObject({ screen: 'pendingInvites' });
    }
  });

  test.each<[string, (word: string, isChosen: boolean) => string]>([
    ['all are alike', (word) => `<li><a href="#">${word}</a></li>`],
    [
      'two differ',
      (word) => `<li><a href="#" style="${/^[AP]/.test(word) ? 'color: teal' : ''}">${word}</a></li>`,
    ],
    [
      'one cannot be pressed',
      (word, is) =>
        `<li><a href="#" ${is ? 'aria-disabled="true" style="color: silver"' : ''}>${word}</a></li>`,
    ],
    [
      'one counts what it holds',
      (word, is) => `<li><a href="#">${word}${is ? ' <b class="badge">3</b>' : ''}</a></li>`,
    ],
    [
      'the first has a place in its class',
      (word) => `<li class="${word === 'Admins' ? 'first' : ''}"><a href="#">${word}</a></li>`,
    ],
    [
      'class and looks disagree',
      (word) =>
        `<li class="${word === 'Users' ? 'x' : ''}"><a href="#" style="${/^P/.test(word) ? 'color: teal' : ''}">${word}</a></li>`,
    ],
  ])('and none is chosen where %s', async (_what, item) => {
    expect(await seenIn(screen(menuOf(item, 'Pending Invites')))).toMatchObject({ screen: '' });
  });
});

const twins: [string, string][] = [
  ['visibility', 'visibility: hidden'],
  ['transparency', 'opacity: 0'],
  ['height', 'display: block; height: 0; overflow: hidden'],
  ['place', 'position: absolute; left: -9999px'],
];
test.each(twins)('a twin that is hidden by %s changes nothing', async (_how, style) => {
  const twin = (word: string): string => `<span>${word}</span><span style="${style}">${word}</span>`;
  const html = usersScreen
    .replace(/(<a [^>]*>)([\w ]+)<\/a>/g, (_, start, word) => `${start}${twin(word)}</a>`)
    .replace(/<button>([\w ]+)<\/button>/g, (_, word) => `<button>${twin(word)}</button>`);
  expect(await seenIn(html)).toMatchObject({
    screen: 'users',
    certainty: 'sure',
    workgroup: 'ILMN_TechSupport',
  });
});

test.each([
  ['not drawn', 'display: none'],
  ['off the page', 'position: absolute; left: -9999px'],
  ['folded', 'height: 0; overflow: hidden'],
  ['faded out', 'opacity: 0; pointer-events: none; position: absolute'],
])('titles in a panel that is not shown do not count: %s', async (_how, style) => {
  const panel = `<section role="tabpanel" style="${style}"><h2>Administrators</h2><button>Change Settings</button></section>`;
  expect(await seenIn(usersScreen + panel)).toMatchObject({ screen: 'users', certainty: 'sure' });
});

const id = '5b0c7e1e-4a52';
const at = `iam/#/workgroups/${id}/users`;
const nameless = usersScreen.replace('<h1>ILMN_TechSupport</h1>', '<h1>Users</h1>');
test.each([
  ['a title', usersScreen, ''],
  [
    'a breadcrumb',
    `<ol aria-label="Breadcrumb"><li><a href="#/">Acme</a><li><a href="#/w">Workgroups</a><li>ILMN_TechSupport<li>Users</ol>${nameless}`,
    '',
  ],
  ['a link to it', nameless.replace('<ul>', `<a href="#/workgroups/${id}">ILMN_TechSupport</a><ul>`), ''],
  [
    'the page’s title and its menu',
    nameless.replace('<ul>', '<span>Navigation</span><span>ILMN_TechSupport</span><ul>'),
    'ILMN_TechSupport | Admin Console',
  ],
])('a workgroup is called by its name, not by its id: %s', async (_where, html, title) => {
  expect(await seenIn(html, { at, title })).toMatchObject({ screen: 'users', workgroup: 'ILMN_TechSupport' });
});

test('other words of the page are not taken for the name of a workgroup', async () => {
  const html = nameless.replace(
    '<ul>',
    `<span>Navigation</span><a href="#/workgroups/${id}/audit">Audit log</a><ul>`,
  );
  expect(await seenIn(html, { at, title: 'Acme | Admin Console' })).toMatchObject({ workgroup: id });
});

test.each([
  ['a gap between items closed by letters of no size', 'main { font-size: 0 } main * { font-size: 16px }'],
  [
    'words written in nothing around those that are not',
    'nav, li { color: transparent; text-indent: -9999px } a { color: black; text-indent: 0; display: block }',
  ],
  [
    'a layer without size that is moved',
    'main { position: absolute; height: 0; transform: translateY(20px) }',
  ],
  [
    'a page in a box that cuts off what is scrolled to',
    'body { overflow: hidden } main { height: 90px; overflow: auto }',
  ],
])('what is seen is seen: %s', async (_how, styles) => {
  const html = `<style>${styles}</style>${usersScreen}`;
  expect(await seenIn(html)).toMatchObject({
    screen: 'users',
    certainty: 'sure',
    workgroup: 'ILMN_TechSupport',
  });
});
