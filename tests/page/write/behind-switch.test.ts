import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ stepped: typeof import('./stepped-dialog') }>(
  { stepped: 'tests/page/write/stepped-dialog.ts' },
  { isSkipped: true },
);

type Levels = Record<string, string>;

/**
 * A dialog in which each product has a switch, and beside it a list of levels for as long as that is on.
 * @param given what a product gets when its switch is turned on
 */
function openDialog(levels: Levels, given: string): Promise<void> {
  return room.run(
    (_, [levels, given]: [Levels, string]) => {
      const held = { ...levels };
      Object.assign(window, { held });
      document.body.innerHTML = `<div role=dialog><h2>Invite new user</h2><label>User IDs<textarea></textarea></label>
        <div id=products></div><button>Grant access</button></div>`;
      const roles = ['Has Access', 'HasAccess+Archive', 'Basic User'];
      const rowOf = (name: string): HTMLElement => {
        const row = document.createElement('div');
        row.innerHTML = `<b>${name}</b> <button role=switch aria-label="${name}"></button> Has Access <span></span>`;
        const turner = row.querySelector('button') as HTMLButtonElement;
        const place = row.querySelector('span') as HTMLElement;
        const draw = (): void => {
          const isOn = held[name] !== 'No Access';
          turner.setAttribute('aria-checked', String(isOn));
          const option = (role: string) =>
            `<option${role === held[name] ? ' selected' : ''}>${role}</option>`;
          place.innerHTML = isOn ? `<select>${roles.map(option).join('')}</select>` : '';
          place.querySelector('select')?.addEventListener('change', ({ target }) => {
            held[name] = (target as HTMLSelectElement).value;
          });
        };
        turner.addEventListener('click', () => {
          held[name] = held[name] === 'No Access' ? given : 'No Access';
          draw();
        });
        draw();
        return row;
      };
      document.getElementById('products')?.append(...Object.keys(held).map(rowOf));
    },
    [levels, given] as [Levels, string],
  );
}

const held = (): Promise<Levels> => room.page.evaluate('held');
const fill = () => room.run(({ stepped }) => stepped.fill(['ada@example.org']));
const before = {
  'Sequence Hub - US': 'HasAccess+Archive',
  'Sequence Hub - EU': 'No Access',
  Emedgene: 'Basic User',
};

test.each(['Has Access', 'HasAccess+Archive'])(
  'a switch that brings up the levels: it is turned on, and the level is what was wanted, where that gives %s',
  async (given) => {
    await openDialog(before, given);
    const report = await fill();
    expect(await held()).toEqual({ ...before, 'Sequence Hub - EU': 'Has Access' });
    expect(report).toMatchObject({
      region: { outcome: 'set', product: 'Sequence Hub - EU' },
      products: [
        { name: 'Sequence Hub - US', before: 'HasAccess+Archive', after: 'HasAccess+Archive' },
        { name: 'Sequence Hub - EU', before: 'No Access', after: 'Has Access', chosen: true },
        { name: 'Emedgene', before: 'Basic User', after: 'Basic User' },
      ],
    });
  },
);

test('a product whose switch is on already gets the level that was wanted', async () => {
  await openDialog({ ...before, 'Sequence Hub - EU': 'HasAccess+Archive' }, 'Has Access');
  expect(await fill()).toMatchObject({ region: { outcome: 'set', product: 'Sequence Hub - EU' } });
  expect(await held()).toEqual({ ...before, 'Sequence Hub - EU': 'Has Access' });
});
