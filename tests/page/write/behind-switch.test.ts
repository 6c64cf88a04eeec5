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
 * @param isDrawn whether the list is drawn of elements without roles, beside one of no size for screen readers
 */
function openDialog(levels: Levels, given: string, isDrawn = false): Promise<void> {
  return room.run(
    (_, [levels, given, isDrawn]: [Levels, string, boolean]) => {
      const held = { ...levels };
      Object.assign(window, { held });
      document.body.innerHTML = `<div role=dialog><h2>Invite new user</h2><label>User IDs<textarea></textarea></label>
        <div id=products></div><button>Grant access</button></div>`;
      const roles = ['Has Access', 'HasAccess+Archive', ...(isDrawn ? [] : ['Basic User'])];
      const drawnList = (name: string): HTMLElement => {
        const field = document.createElement('div');
        field.innerHTML = `<label>Role</label> <div style="position:relative;display:inline-block;border:1px solid">
          <span>${held[name]}</span><input type=search readonly role=combobox aria-haspopup=listbox aria-expanded=false
            aria-owns=list style="position:absolute;inset:0;opacity:0;width:100%"></div>`;
        const [shown, input] = [field.querySelector('span'), field.querySelector('input')] as [
          HTMLElement,
          HTMLInputElement,
        ];
        field.querySelector('div')?.addEventListener('mousedown', () => {
          const list = document.createElement('div');
          list.style.cssText = 'position:fixed;top:300px;background:#fff';
          list.innerHTML = `<div role=listbox id=list style="height:0;width:0;overflow:hidden">
            ${roles.map((role) => `<div role=option aria-label="${role}">${role}</div>`).join('')}</div><div>${roles.map((role) => `<div class=option>${role}</div>`).join('')}</div>`;
          for (const each of list.querySelectorAll<HTMLElement>('.option'))
            each.onclick = () => {
              held[name] = shown.textContent = each.textContent ?? '';
              input.setAttribute('aria-expanded', 'false');
              list.remove();
            };
          document.body.append(list);
          input.setAttribute('aria-expanded', 'true');
        });
        return field;
      };
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
          const select = `<select>${roles.map(option).join('')}</select>`;
          place.innerHTML = isOn && !isDrawn ? select : '';
          if (isOn && isDrawn) place.append(drawnList(name));
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
    [levels, given, isDrawn] as [Levels, string, boolean],
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

test('the level behind a switch may be chosen in a list that is drawn without roles', async () => {
  await openDialog(before, 'HasAccess+Archive', true);
  expect(await fill()).toMatchObject({ region: { outcome: 'set', product: 'Sequence Hub - EU' } });
  expect(await held()).toEqual({ ...before, 'Sequence Hub - EU': 'Has Access' });
});
