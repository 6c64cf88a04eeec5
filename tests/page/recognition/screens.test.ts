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
