import { describe, expect, test } from 'vitest';
import { inviteFields, seenIn, usersScreen } from './seen';

const lifted = 'position: fixed; left: 100px; top: 60px; width: 400px; background: white';
const backdrop = '<div style="position: fixed; inset: 0; background: #0008"></div>';

describe.each(['open', 'closed'] as const)('a dialog of a component, %s shadow root', (mode) => {
  test.each([
    [
      'the role on an inner part',
      '<div><div role="dialog" aria-labelledby="t"><h2 id="t"><slot name="title"></slot></h2><slot></slot></div></div>',
    ],
    [
      'the role on a part beside the slots',
      '<section><div aria-modal="true"><header><slot name="title"></slot></header><div><slot></slot></div></div></section>',
    ],
    ['a native one in it', '<dialog open><slot name="title"></slot><slot></slot></dialog>'],
  ])('%s', async (_what, template) => {
    const html = `${usersScreen}<a-dialog><span slot="title">Invite new user</span><textarea></textarea><button>Grant access</button></a-dialog>`;
    const seen = await seenIn(html, { components: { 'a-dialog': template }, mode });
    expect(seen).toMatchObject({
      screen: 'users',
      dialog: 'inviteUser',
      certainty: 'sure',
      finalButton: 'Grant access',
    });
  });
});

test.each([
  ['a box with its backdrop beside it', `${backdrop}<div id="box" style="${lifted}">${inviteFields}</div>`],
  [
    'a backdrop around the box',
    `<div id="box" style="position: fixed; inset: 0; background: #0008"><section style="background: white; width: 300px">${inviteFields}</section></div>`,
  ],
  [
    'a drawer without a backdrop',
    `<aside id="box" style="position: fixed; right: 0; top: 0; bottom: 0; width: 300px; background: white"><div>${inviteFields}</div></aside>`,
  ],
  ['a popover', `<div popover="manual" id="box">${inviteFields}</div>`],
  ['an element that is open', `<a-drawer open id="box">${inviteFields}</a-drawer>`],
  [
    'a frame without size at the edge of the page',
    `<div role="dialog" id="box" style="position: fixed; left: 0; top: 0"><div style="position: fixed; inset: 60px">${inviteFields}</div></div>`,
  ],
  ['a native dialog', `<dialog id="box" open>${inviteFields}</dialog>`],
])('%s is a dialog, and what it holds is not the screen', async (_what, html) => {
  const seen = await seenIn(usersScreen + html, {
    before: () => document.querySelector<HTMLElement>('[popover]')?.showPopover(),
  });
  expect(seen).toMatchObject({ screen: 'users', dialog: 'inviteUser', certainty: 'sure', element: 'box' });
});

test('a drawer of nothing but the levels, without a role and without a backdrop, is a dialog', async () => {
  const drawer = 'position: fixed; right: 0; top: 0; bottom: 0; width: 300px; background: white';
  const seen = await seenIn(
    `${usersScreen}<div id="box" style="${drawer}"><h2>Change Access</h2><button>Change access</button><button>Grant access</button></div>`,
  );
  expect(seen).toMatchObject({ screen: 'users', dialog: 'changeAccess', finalButton: 'Grant access' });
});

test('the right one of two panes is the page, and no dialog, though it holds a search box and what may end a dialog', async () => {
  const pane = (side: string): string => `position: fixed; top: 0; bottom: 0; ${side}; background: white`;
  const list = '<h2>Workgroups</h2><ul><li>Core Lab</li><li>Teaching</li></ul>';
  const users = usersScreen.replace('</h1>', '</h1><input placeholder="Search"><button>Remove</button>');
  const seen = await seenIn(
    `<div style="${pane('left: 0; width: 45%')}">${list}</div><div style="${pane('right: 0; width: 55%')}">${users}</div>`,
  );
  expect(seen).toMatchObject({ screen: 'users', dialog: '', certainty: 'sure' });
});

test.each([
  ['with a backdrop', `${backdrop}<div id="box" style="${lifted}">`],
  [
    'as a drawer',
    '<div id="box" style="position: fixed; right: 0; top: 0; bottom: 0; width: 300px; background: white">',
  ],
])('the first step of a dialog without a role, %s, is known by its title', async (_what, start) => {
  const step =
    '<div>Invite new user</div><label>User IDs <textarea></textarea></label><button>Next</button></div>';
  expect(await seenIn(usersScreen + start + step)).toMatchObject({
    screen: 'users',
    dialog: 'inviteUser',
    certainty: 'sure',
    element: 'box',
  });
});

test('a box that is only drawn as a dialog is known by its title too where it is the wrong one', async () => {
  const wrong = '<h3>Invite administrators</h3><textarea></textarea><button>Grant access</button>';
  const seen = await seenIn(`${usersScreen}${backdrop}<div id="box" style="${lifted}">${wrong}</div>`);
  expect(seen).toMatchObject({ dialog: 'inviteAdministrator', element: 'box' });
  const change = '<h3>Change access</h3><select><option>Has Access</select><button>Change access</button>';
  const other = await seenIn(`${usersScreen}${backdrop}<div id="box" style="${lifted}">${change}</div>`);
  expect(other).toMatchObject({ screen: 'users', dialog: 'changeAccess', finalButton: 'Change access' });
});

test.each([
  [
    'a toolbar that stays on top',
    '<div style="position: fixed; bottom: 0; left: 0; right: 0; background: white"><h2>Users</h2><button>Invite</button></div>',
  ],
  ['a page in a frame of its own', ''],
  ['a hint with a title like that', '<section><h3>Invite new users</h3><p>Press Invite.</p></section>'],
])('%s is no dialog', async (_what, html) => {
  const framed = `<div style="position: absolute; inset: 0">${usersScreen.replace('</h1>', '</h1><input placeholder="Search">')}${html}</div>`;
  expect(await seenIn(framed)).toMatchObject({ screen: 'users', dialog: '' });
});

test.each([
  ['not drawn', 'display: none'],
  ['invisible', 'visibility: hidden'],
  ['moved off to the right', `${lifted}; left: auto; right: 0; transform: translateX(120%)`],
  ['moved off to the left', 'position: absolute; left: -2000px'],
  ['below the window', `${lifted}; transform: translateY(200vh)`],
  ['of no size', 'height: 0; overflow: hidden'],
  ['transparent', `${lifted}; opacity: 0; pointer-events: none`],
  ['shrunk to nothing', `${lifted}; transform: scale(0)`],
  ['moved off with all that is lifted out of it', 'transform: translateX(200vw)'],
])('a dialog that stays in the page is not open: %s', async (_what, style) => {
  const html = `<div role="dialog" style="${style}">${inviteFields}</div>`;
  expect(await seenIn(usersScreen + html)).toMatchObject({ screen: 'users', dialog: '' });
  expect(
    await seenIn(`${usersScreen}<div style="${style}"><div role="dialog">${inviteFields}</div></div>`),
  ).toMatchObject({
    screen: 'users',
    dialog: '',
  });
  const bare = `<div style="${style}"><section>${inviteFields}</section></div>`;
  expect(await seenIn(`${usersScreen}${bare}`)).toMatchObject({ screen: 'users', dialog: '' });
  // Behind one that is closed another may be open.
  const open = `<section style="${lifted}" id="box">${inviteFields}</section>`;
  expect(await seenIn(`${usersScreen}${open}${bare}`)).toMatchObject({
    dialog: 'inviteUser',
    element: 'box',
  });
});

test.each(['inert', 'aria-hidden="true"'])(
  'a dialog that lies under another is not open: %s',
  async (how) => {
    const html = `<div ${how}><div role="dialog" style="${lifted}">${inviteFields}</div></div>
    ${backdrop}<div role="dialog" style="${lifted}"><h2>Change access</h2><button>Change access</button></div>`;
    expect(await seenIn(usersScreen + html)).toMatchObject({ dialog: 'changeAccess' });
  },
);

test('what only screen readers are told is hidden is open when it lies on top', async () => {
  const html = `<div role="dialog" aria-hidden="true" style="${lifted}">${inviteFields}</div>`;
  expect(await seenIn(usersScreen + html)).toMatchObject({ dialog: 'inviteUser' });
});

const cookies =
  '<div role="dialog" aria-label="Cookies" style="position: fixed; bottom: 0"><h2>Cookies</h2><p>We use cookies.</p><button>OK</button><input></div>';

test.each([
  ['before', cookies, ''],
  ['after', '', cookies],
])(
  'of two dialogs the one counts that means something: a cookie notice %s it',
  async (_where, before, after) => {
    const html = `${before}<div role="dialog" id="box" style="${lifted}">${inviteFields}</div>${after}`;
    expect(await seenIn(usersScreen + html)).toMatchObject({ dialog: 'inviteUser', element: 'box' });
    expect(await seenIn(usersScreen + cookies)).toMatchObject({ screen: 'users' });
  },
);

test('of two that mean different things the one on top counts; side by side, neither is sure', async () => {
  const wrong = inviteFields.replace('new user', 'to workgroup administration');
  const stacked = `<div role="dialog" style="${lifted}">${inviteFields}</div><div role="dialog" style="${lifted}">${wrong}</div>`;
  expect(await seenIn(usersScreen + stacked)).toMatchObject({
    dialog: 'inviteAdministrator',
    certainty: 'sure',
  });
  const aside = lifted.replace('100px', '600px');
  const beside = `<div role="dialog" style="${lifted}">${inviteFields}</div><div role="dialog" style="${aside}">${wrong}</div>`;
  expect(await seenIn(usersScreen + beside)).toMatchObject({ certainty: 'unsure' });
});

test('the final button is called by the word that stands on it', async () => {
  const html = `<div role="dialog" style="${lifted}">${inviteFields.replace('Grant access', 'Invite<b style="visibility: hidden">Invite</b>')}</div>`;
  expect(await seenIn(usersScreen + html)).toMatchObject({ dialog: 'inviteUser', finalButton: 'Invite' });
});

test('the cross of a chip is not what ends a dialog', async () => {
  const fields = inviteFields
    .replace('Grant access', 'Invite')
    .replace('<label>', '<button>Remove</button><label>');
  const seen = await seenIn(`${usersScreen}<div role="dialog" style="${lifted}">${fields}</div>`);
  expect(seen).toMatchObject({ dialog: 'inviteUser', finalButton: 'Invite' });
});

test('the words above all headings are the title: a legend is one of a group', async () => {
  const form =
    '<fieldset><legend>Collaborators</legend><textarea></textarea></fieldset><button>Grant access</button>';
  for (const [title, dialog] of [
    ['Invite new user', 'inviteUser'],
    ['Invite to workgroup administration', 'inviteAdministrator'],
  ]) {
    const html = `<div role="dialog" style="${lifted}"><div>${title}</div>${form}</div>`;
    expect(await seenIn(usersScreen + html)).toMatchObject({ dialog, certainty: 'sure' });
  }
  const untitled = `<div role="dialog" style="${lifted}">${form}<p>Invite new user</p></div>`;
  expect(await seenIn(usersScreen + untitled)).toMatchObject({ dialog: 'unknown' });
});

test('buttons that are only drawn to be pressed make a screen and its dialog as others do', async () => {
  const drawn = (html: string): string =>
    html.replace(/<button[^>]*>(.*?)<\/button>/g, '<div style="cursor: pointer"><span>$1</span></div>');
  const box = `<div id="box" style="${lifted}">${drawn(inviteFields)}</div>`;
  const seen = await seenIn(drawn(usersScreen) + backdrop + box);
  expect(seen).toMatchObject({ screen: 'users', dialog: 'inviteUser', element: 'box' });
  expect(seen).toMatchObject({ certainty: 'sure', finalButton: 'Grant access' });
  const plain = box.replaceAll('cursor: pointer', '');
  expect(await seenIn(usersScreen + backdrop + plain)).toMatchObject({ dialog: '', finalButton: '' });
});
