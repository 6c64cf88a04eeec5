import { describe, expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ remembering: typeof import('./remembering-page') }>(
  { remembering: 'tests/page/remember/remembering-page.ts' },
  { isSkipped: true },
);

type Feature = ConstructorParameters<typeof import('./remembering-page').RememberingPage>[0];

const cells = { people: 'Has Access', followed: 'Has Access', administrators: 'Administrator' };
const heads = { people: 'Sequence Hub - US', followed: 'Sequence Hub - US', administrators: 'Role' };
const draw = (feature: Feature, people: readonly string[]) =>
  `<h3>Administrators</h3><table><thead><tr><th>Name<th>Username<th>${heads[feature]}</thead><tbody>${people
    .map((person, at) => `<tr><td>Person ${at}<td>${person}<td>${cells[feature]}`)
    .join('')}</table>`;

const everybody = ['anna@example.org', 'ben@example.org', 'cleo@example.org', 'dora@example.org'] as const;
const [anna, ben, cleo, dora] = everybody;

/** Who is told of after everything was deleted, while the page still shows `before`, and then `after`. */
async function toldOf(feature: Feature, pages: { first: string[]; before: string[]; after: string[] }) {
  await room.show('<!doctype html><body>');
  const drawn = Object.values(pages).map((people) => draw(feature, people));
  return room.run(
    async ({ remembering }, { feature, drawn, everybody }) => {
      const [first = '', before = '', after = ''] = drawn;
      document.body.innerHTML = first;
      const page = new remembering.RememberingPage(feature);
      await page.toldOf([]);
      page.draw(before);
      // The page has not come to rest: nobody has read yet what it shows.
      page.forget();
      const told = { atOnce: await page.toldOf(everybody), later: [] as string[] };
      page.draw(after);
      told.later = await page.toldOf(everybody);
      return told;
    },
    { feature, drawn, everybody },
  );
}

describe('once everything is deleted, a page that stays open does not bring back', () => {
  test.each<Feature>(['people', 'followed', 'administrators'])(
    'whom it has just drawn: %s',
    async (feature) => {
      const told = await toldOf(feature, { first: [anna], before: [ben, cleo], after: [dora] });
      expect(told).toEqual({ atOnce: [], later: [dora] });
    },
  );

  test.each<Feature>(['people', 'followed'])('those beside whom somebody comes: %s', async (feature) => {
    const told = await toldOf(feature, { first: [anna], before: [ben, cleo], after: [ben, cleo, dora] });
    expect(told).toEqual({ atOnce: [], later: [dora] });
  });
});

test('two workgroups may have the same people: those of the one that is gone to are read, unless its table may still be the other’s', async () => {
  await room.show('<!doctype html><body>');
  const html = draw('followed', [anna, ben]);
  const told = await room.run(async ({ remembering }, html) => {
    document.body.innerHTML = html;
    const page = new remembering.RememberingPage('followed');
    const workgroups = ['"workgroup":"One"', '"workgroup":"Two"', '"workgroup":"Three"'];
    await page.toldOf([]);
    page.go('users', 'Two', html);
    const atOnce = await page.toldOf(workgroups);
    page.go('workgroupList', '', '<p>Workgroups</p>');
    await page.toldOf([]);
    page.go('users', 'Three', html);
    return { atOnce, later: await page.toldOf(workgroups) };
  }, html);
  expect(told).toEqual({
    atOnce: ['"workgroup":"One"'],
    later: ['"workgroup":"One"', '"workgroup":"Three"'],
  });
});
