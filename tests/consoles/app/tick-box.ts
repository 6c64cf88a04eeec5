import type { Values } from '../description/description';
import type { Kit } from './kit';
import { forEarsOnly } from './twins';

/** A tick box as the console draws it; what it is about is said by the state. */
export interface TickField {
  /** What it says, in the console's language; '' in a cell, where the head of the column says it. */
  text: string;
  isOn(): boolean;
  turn(on: boolean): void;
  /** Told to draw it anew. */
  onChange(listener: () => void): void;
}

type Make = (kit: Kit, field: TickField) => { box: HTMLElement; element: HTMLElement };

const face =
  'display:inline-block;width:18px;height:18px;border:1px solid #555;cursor:pointer;text-align:center';

function nativeBox(kit: Kit, { isOn, turn, onChange }: TickField, properties = {}): HTMLInputElement {
  const input = kit.make('input', {
    type: 'checkbox',
    ...properties,
    on: { change: () => turn(input.checked) },
  });
  const draw = (): void => {
    input.checked = isOn();
  };
  draw();
  onChange(draw);
  return input;
}

function drawnBox(
  kit: Kit,
  { text, isOn, turn, onChange }: TickField,
  role: string,
  properties = {},
): HTMLElement {
  const id = kit.id('option');
  const press = (): void => turn(!isOn());
  const onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key !== ' ') return;
    event.preventDefault();
    press();
  };
  const box = kit.make('span', {
    role,
    tabindex: 0,
    looks: face,
    ...(text ? { 'aria-labelledby': id } : {}),
    ...properties,
    on: { click: press, keydown: onKey },
  });
  const draw = (): void => {
    box.setAttribute('aria-checked', String(isOn()));
    box.style.background = isOn() ? '#06c' : '#fff';
  };
  draw();
  onChange(draw);
  return kit.make('div', { named: 'option' }, box, text && kit.make('span', { id }, ` ${text}`));
}

const makers: Record<Values['option'], Make> = {
  wrapped(kit, field) {
    const box = nativeBox(kit, field);
    return { box, element: kit.make('label', { named: 'option' }, box, field.text && ` ${field.text}`) };
  },
  beside(kit, field) {
    const id = kit.id('option');
    const box = nativeBox(kit, field, { id });
    const label = field.text && kit.make('label', { for: id }, field.text);
    return { box, element: kit.make('div', { named: 'option' }, box, label) };
  },
  aria(kit, field) {
    const element = drawnBox(kit, field, 'checkbox');
    return { box: element.firstElementChild as HTMLElement, element };
  },
  switch(kit, field) {
    const element = drawnBox(kit, field, 'switch');
    return { box: element.firstElementChild as HTMLElement, element };
  },
  component(kit, field) {
    const box = nativeBox(kit, field);
    const label = kit.make('label', { part: 'label' }, box, kit.make('slot'));
    return { box, element: kit.component('checkbox', {}, [label], [field.text]) };
  },
  // The native box is there for the keyboard; what is seen and pressed is drawn.
  drawn(kit, field) {
    const input = nativeBox(kit, field, { looks: forEarsOnly });
    const box = kit.make('span', { named: 'tick face', looks: face });
    const draw = (): void => {
      box.textContent = field.isOn() ? '✓' : '';
    };
    draw();
    field.onChange(draw);
    const label = kit.make(
      'label',
      { named: 'option', looks: 'cursor:pointer;position:relative' },
      input,
      box,
      field.text && ` ${field.text}`,
    );
    return { box, element: label };
  },
};

/** A tick box that stands for a choice of its own; the kit knows it by the documented text, or by what it is about. */
export function tickBox(kit: Kit, documented: string, field: TickField): HTMLElement {
  const { box, element } = makers[kit.is.option](kit, field);
  element.style.display = 'block';
  kit.controls.set(documented, box);
  return element;
}
