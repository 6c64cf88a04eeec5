import type { Kit } from '../kit';
import { type Draft, limits } from '../state/draft';
import type { Box } from './boxes';

const bound = (kit: Kit) => (kit.is.boxTrouble === 'maxlength' ? { maxlength: limits.characters } : {});

/** The text in the page follows the state, as in any application with controlled inputs. */
function follow(kit: Kit, draft: Draft, input: HTMLTextAreaElement | HTMLInputElement): void {
  const draw = (): void => {
    if (input.value !== draft.text) input.value = draft.text;
  };
  draw();
  draft.onChange(() => kit.later(draw));
}

export function textarea(kit: Kit, draft: Draft): Box {
  const input = kit.make('textarea', {
    rows: 4,
    cols: 60,
    named: 'input',
    ...bound(kit),
    on: { input: () => draft.setText(input.value) },
  });
  follow(kit, draft, input);
  return { control: input, element: input };
}

export function line(kit: Kit, draft: Draft): Box {
  const input = kit.make('input', {
    type: 'text',
    size: 60,
    autocomplete: 'off',
    named: 'input',
    ...bound(kit),
    on: { input: () => draft.setText(input.value) },
  });
  follow(kit, draft, input);
  return { control: input, element: input };
}

/**
 * A text area as a component of its own: it draws itself again after each input, and tells of a change what it has drawn, not
 * what was typed since. A person never types and leaves within one task.
 */
export function textareaComponent(mode: ShadowRootMode): (kit: Kit, draft: Draft) => Box {
  return (kit, draft) => {
    let [value, drawn] = [draft.text, draft.text];
    const inner = kit.make('textarea', { rows: 4, cols: 60, part: 'input', ...bound(kit) });
    const host = kit.component(
      'textarea',
      { looks: 'display:block' },
      [kit.make('div', {}, inner)],
      [],
      mode,
    );
    const draw = (): void => {
      if (inner.value !== value) inner.value = value;
      drawn = value;
    };
    const tell = (): void => {
      host.dispatchEvent(new CustomEvent('value-changed', { detail: drawn }));
    };
    inner.addEventListener('input', () => {
      value = inner.value;
      queueMicrotask(() => {
        draw();
        tell();
      });
    });
    inner.addEventListener('change', () => {
      value = drawn;
      draw();
      tell();
    });
    host.addEventListener('value-changed', (event) => draft.setText((event as CustomEvent<string>).detail));
    draft.onChange(() =>
      kit.later(() => {
        value = draft.text;
        draw();
      }),
    );
    draw();
    return { control: host, element: host };
  };
}
