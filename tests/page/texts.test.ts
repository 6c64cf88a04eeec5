import { describe, expect, test } from 'vitest';
import { useRoom } from './harness';
import { drawComponents } from './harness/components';

const room = useRoom<{ tree: typeof import('../../src/page/dom/tree') }>({ tree: 'src/page/dom/tree.ts' });

const styles = `<style>
  .hidden { visibility: hidden } .clear { opacity: 0 } .gone { display: none }
  .flat { display: block; height: 0; overflow: hidden }
  .narrow { display: inline-block; width: 0; overflow: clip }
  .small { font-size: 0 } .shrunk { display: inline-block; transform: scale(0) }
  .glass { color: transparent } .aside { position: absolute; left: -9999px } .above { position: fixed; top: -500px }
  .indented { display: block; text-indent: -9999px }
  .only-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); white-space: nowrap }
  .clipped { position: absolute; clip-path: inset(50%) } .cut { display: inline-block; max-height: 0; overflow: hidden }
  .cut-short { display: inline-block; width: 3em; overflow: hidden; text-overflow: ellipsis }
  .shown-clip { position: relative; overflow: hidden; display: inline-block }
  .gradient { background: linear-gradient(red, blue); background-clip: text; color: transparent }
  .dash::before { content: "–" } .font::before { content: "\\e900" } .named::after { content: attr(data-name) }
  .twin::after { content: attr(data-name); visibility: hidden; height: 0; display: block }
</style>`;

/** What is seen and what is heard of the element with `data-it`. */
async function textsOf(html: string, components: Record<string, string> = {}): Promise<[string, string]> {
  await room.show(`<!doctype html>${styles}<body>${html}`);
  await drawComponents(room.page, components, 'closed');
  return room.run(({ tree }) => {
    const { rootOf } = globalThis as unknown as { rootOf: (element: Element) => ShadowRoot | null };
    const page = new tree.PageTree(document, rootOf, () => false);
    page.scan();
    const it = page.queryAll(document, '[data-it]')[0] as Element;
    return [page.seenText(it), page.heardText(it)];
  });
}

describe('a twin that is not seen', () => {
  test.each([
    'hidden',
    'clear',
    'gone',
    'flat',
    'narrow',
    'small',
    'shrunk',
    'glass',
    'aside',
    'above',
    'indented',
  ])('says nothing: %s', async (way) => {
    expect((await textsOf(`<a data-it>Users<b class="${way}">Users</b></a>`))[0]).toBe('Users');
    expect((await textsOf(`<a data-it><i>Users</i><b><i class="${way}">Users</i></b></a>`))[0]).toBe('Users');
  });
  test.each(['hidden', 'gone'])('is not heard either: %s', async (way) => {
    expect((await textsOf(`<a data-it>Users<b class="${way}">Users</b></a>`))[1]).toBe('Users');
  });
  test('in a style sheet', async () => {
    expect(
      await textsOf('<a data-it data-name="Users"><b class="twin" data-name="Users">Users</b></a>'),
    ).toEqual(['Users', 'Users']);
  });
});

test.each([
  [
    'words for screen readers',
    '<a data-it>Users <b class="only-heard">opens a list</b></a>',
    'Users',
    'Users opens a list',
  ],
  ['the same, cut by its path', '<a data-it>Users <b class="clipped">now</b></a>', 'Users', 'Users now'],
  ['the same, folded', '<a data-it>Users <b class="cut">now</b></a>', 'Users', 'Users now'],
  [
    'a sign with its meaning',
    '<p data-it><i aria-hidden="true">–</i><b class="only-heard">No access</b></p>',
    '–',
    'No access',
  ],
  [
    'a star that is not spoken of',
    '<label data-it>Address<i aria-hidden="true">*</i></label>',
    'Address',
    'Address',
  ],
  [
    'words that are cut short',
    '<a data-it><b class="cut-short">Pending Invites</b></a>',
    'Pending Invites',
    'Pending Invites',
  ],
  [
    'words in a frame of their own',
    '<a data-it><b class="shown-clip">Invite</b> all</a>',
    'Invite all',
    'Invite all',
  ],
  ['words in colours', '<a data-it><b class="gradient">Invite</b> all</a>', 'Invite all', 'Invite all'],
  [
    'a picture beside its own words',
    '<a data-it><svg aria-label="Users"></svg>Users</a>',
    'Users',
    'Users Users',
  ],
  ['a picture alone', '<a data-it><svg aria-label="Users"></svg></a>', 'Users', 'Users'],
  ['a name of a part', '<a data-it><b aria-label="Has access">Yes</b></a>', 'Yes', 'Has access'],
  ['a dash of a style sheet', '<div data-it><b class="dash"></b></div>', '–', '–'],
  [
    'words of a style sheet',
    '<div data-it class="named" data-name="No access"></div>',
    'No access',
    'No access',
  ],
  ['a picture of an icon font', '<div data-it><b class="font"></b></div>', '', ''],
  [
    'a title that a style sheet writes beside words',
    '<div data-it class="named" data-name="Emedgene"><b>–</b></div>',
    '–',
    '–',
  ],
  [
    'a chosen option',
    '<p data-it>Access <select><option>None<option selected>All</select></p>',
    'Access All',
    'Access All',
  ],
  [
    'what is hidden itself',
    '<p class="gone"><b data-it>Users <i class="gone">now</i></b></p>',
    'Users now',
    'Users now',
  ],
  ['doubled words that are both seen', '<a data-it><b>No</b> <b>No</b></a>', 'No No', 'No No'],
])('%s', async (_what, html, seen, heard) => {
  expect(await textsOf(html)).toEqual([seen, heard]);
});

test('what a component was given is read in its slot, else what the slot has of its own', async () => {
  const components = {
    'a-field':
      '<label data-it><slot name="label">Level</slot> of <slot></slot><span><an-icon></an-icon></span></label>',
    'an-icon': '<svg aria-label="help"></svg>',
  };
  const given = '<a-field><b slot="label">Access</b>Sequence Hub<i slot="other">not shown</i></a-field>';
  expect(await textsOf(given, components)).toEqual([
    'Access of Sequence Hub help',
    'Access of Sequence Hub help',
  ]);
  expect((await textsOf('<a-field>Sequence Hub</a-field>', components))[0]).toBe(
    'Level of Sequence Hub help',
  );
});
