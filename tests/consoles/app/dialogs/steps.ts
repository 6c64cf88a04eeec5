import { button } from '../button';
import type { Kit } from '../kit';
import type { Draft } from '../state/draft';

/** Whether a dialog asks for one thing after the other: the one for users, where the console has such. */
const isInSteps = ({ is }: Kit, { kind }: Draft): boolean => is.steps === 'two' && kind === 'invite';

/** The parts of a dialog, all at once or each in a step of its own: what is not shown is hidden, or not there. */
export function inSteps(kit: Kit, draft: Draft, parts: readonly [HTMLElement, HTMLElement]): HTMLElement {
  const form = kit.make('div', { named: 'form' }, ...parts);
  if (!isInSteps(kit, draft)) return form;
  const [first, last] = parts;
  const draw = (): void => {
    const shown = draft.step === 'first' ? first : last;
    if (kit.is.seed % 2 === 0) for (const part of parts) part.style.display = part === shown ? '' : 'none';
    else if (form.childElementCount > 1 || form.firstElementChild !== shown) form.replaceChildren(shown);
  };
  draw();
  draft.onChange(() => kit.later(draw));
  return form;
}

/** What ends a dialog, or what leads from step to step. A test goes by the state: a press of these is nobody's. */
export function stepButtons(kit: Kit, draft: Draft, final: HTMLElement): HTMLElement[] {
  if (!isInSteps(kit, draft)) return [final];
  const to = (step: Draft['step']) => () => {
    kit.state.presses.other++;
    draft.goTo(step);
  };
  const [next, back] = [
    button(kit, 'Next', to('last'), 'primary'),
    button(kit, 'Back', to('first'), 'secondary'),
  ];
  const place = kit.make('span', { named: 'step buttons' });
  const draw = (): void => place.replaceChildren(...(draft.step === 'first' ? [next] : [back, final]));
  draw();
  draft.onChange(() => kit.later(draw));
  return [place];
}
