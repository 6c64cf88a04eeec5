import { expect, test } from 'vitest';
import { useRoom } from '../harness';

const room = useRoom<{ press: typeof import('../../../src/page/dom/press') }>({
  press: 'src/page/dom/press.ts',
});

/** What a control hears, and whether its list is open in the end. */
async function heard(script: string): Promise<{ events: string[]; isOpen: boolean }> {
  await room.show('<!doctype html><button aria-expanded=false>Level</button>');
  return room.run(({ press }, given) => {
    const button = document.querySelector('button') as HTMLButtonElement;
    const events: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      button.addEventListener(type, (event) => {
        const { detail, pointerType } = event as PointerEvent;
        events.push(`${type} ${detail} ${pointerType ?? ''}`.trim());
      });
    new Function('button', given)(button);
    press.press(button);
    return { events, isOpen: button.ariaExpanded === 'true' };
  }, script);
}

test('the click that ends a press counts as one of a pointer, as that of a person does', async () => {
  const { events } = await heard('');
  expect(events).toEqual([
    'pointerdown 0 mouse',
    'mousedown 1',
    'pointerup 0 mouse',
    'mouseup 1',
    'click 1 mouse',
  ]);
});

test('a list that opens on pointer down, and on a click that no press came before, is not closed again', async () => {
  const { isOpen } = await heard(`
    const toggle = () => { button.ariaExpanded = String(button.ariaExpanded !== 'true'); };
    button.addEventListener('pointerdown', toggle);
    button.addEventListener('click', (event) => { if (event.detail === 0) toggle(); });`);
  expect(isOpen).toBe(true);
});

test('a press has its place on the screen as well: 0, 0 would be beside whatever is pressed', async () => {
  await room.show('<!doctype html><button style="margin: 90px">Level</button>');
  const places = await room.run(({ press }, _given) => {
    const button = document.querySelector('button') as HTMLButtonElement;
    const heard: boolean[] = [];
    const { left, top } = button.getBoundingClientRect();
    button.addEventListener('click', ({ screenX: x, screenY: y }) =>
      heard.push(x > screenX + left && y > screenY + top),
    );
    press.press(button);
    press.click(button);
    press.pressBeside(button);
    return heard;
  }, '');
  expect(places).toEqual([true, true, true]);
});
