import { expect, test } from 'vitest';
import { seenIn } from './seen';

const menu = '<nav><a href="#w" aria-current="page">Workgroups</a><a href="#d">Domain</a></nav>';
const listOf = (...heads: string[]): string =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr>${heads.map(() => '<td>One</td>').join('')}</tr></table>`;

test('the list of workgroups is known by enough of its signs, at whatever path', async () => {
  const list = `${menu}<h2>Workgroups</h2><input type="search" placeholder="Search workgroup name">
    <button>+ Create workgroup</button>${listOf('Workgroup', 'Description', 'Owner', 'Collaboration', 'Created on')}`;
  expect(await seenIn(list, { at: 'admin/' })).toMatchObject({ screen: 'workgroupList', certainty: 'sure' });
});

test('a list of workgroups of another page is not taken for it', async () => {
  const list = `${menu}<h2>Workgroups</h2><button>New</button>${listOf('Name', 'Project', 'Created on')}`;
  expect(await seenIn(list, { at: 'other/' })).toMatchObject({ screen: '' });
});

/** A page of the kind that is laid out by tables in tables, with bold words for titles. */
const laidOut = (title: string, buttons: string[], content: string): string =>
  `<table width="100%"><tr><td colspan="2"><font size="5">Illumina Workgroup Admin Console</font></td></tr><tr valign="top"><td width="160">${[
    'Overview',
    'Users',
    'Pending Invites',
    'Applications',
  ]
    .map((word) => (word === title ? `<b>${word}</b>` : `<a href="#${word}">${word}</a>`))
    .join('<br>')}</td><td>
  <table><tr><td><font size="4"><b>${title}</b></font></td><td>${buttons
    .map((word) => `<input type="button" value="${word}">`)
    .join('')}</td></tr></table>${content}</td></tr></table>`;
const data = (...rows: string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test.each([
  [
    'Users',
    ['Change Access', 'Remove', 'Invite'],
    data(['Name', 'User ID'], ['Administrators', 'adm']),
    'users',
  ],
  ['Pending Invites', [], data(['User ID', 'Date'], ['ada@example.org', '2024-01-01']), 'pendingInvites'],
  [
    'Overview',
    ['Change Settings'],
    `<table><tr><td><b>Administrators</b></td><td><input type="button" value="Invite"></td></tr></table>${data(['Name', 'Role'], ['Invite new user', '-'])}`,
    'admins',
  ],
])('a page that is laid out by tables: %s', async (title, buttons, content, screen) => {
  const page = laidOut(title, buttons, content);
  expect(await seenIn(page)).toMatchObject({ screen, dialog: '', certainty: 'sure' });
});

test('a dialog that is laid out by a table over such a page is known by its title', async () => {
  const dialog = (title: string): string => `<div style="position: fixed; inset: 0; background: #0004"></div>
    <div style="position: absolute; left: 200px; top: 60px; background: white"><table><tr><td colspan="2"><b>${title}</b></td></tr>
    <tr><td>User IDs:</td><td><textarea></textarea></td></tr>${'<tr><td>Emedgene:</td><td><select><option>No Access</select></td></tr>'.repeat(3)}
    <tr><td colspan="2"><input type="button" value="Grant access"> <input type="button" value="Cancel"></td></tr></table></div>`;
  const page = laidOut(
    'Users',
    ['Change Access', 'Remove', 'Invite'],
    data(['Name', 'User ID'], ['Ada', 'ada']),
  );
  expect(await seenIn(page + dialog('Invite new user'))).toMatchObject({ dialog: 'inviteUser' });
  expect(await seenIn(page + dialog('Invite to workgroup administration'))).toMatchObject({
    dialog: 'inviteAdministrator',
  });
});
