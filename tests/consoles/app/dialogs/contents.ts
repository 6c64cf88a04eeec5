import { addressBox } from '../boxes/boxes';
import { button } from '../button';
import type { Kit } from '../kit';
import { labelled } from '../labels';
import { levels } from '../levels/levels';
import type { Draft } from '../state/draft';
import { addressHelp, asAdministrators } from '../words';

const lateMs = 1200;

/** What stands in a dialog that invites: the people, and for users the products and a tick box. */
export function inviteBody(kit: Kit, draft: Draft): HTMLElement {
  const box = kit.make('div', { named: 'people' });
  const drawBox = (): void => box.replaceChildren(peopleField(kit, draft));
  if (kit.is.boxTrouble === 'late') kit.after(lateMs, drawBox);
  else drawBox();
  const isOfUsers = draft.kind === 'invite';
  const products = isOfUsers ? kit.state.products.map(({ label }) => productField(kit, draft, label)) : [];
  return kit.wrap(
    kit.make(
      'div',
      { named: 'form' },
      box,
      kit.make('div', { named: 'products' }, ...products),
      isOfUsers && tickBox(kit, draft, kit.speak(asAdministrators)),
    ),
  );
}

/** The buttons that end it. */
export function inviteFoot(kit: Kit, draft: Draft): HTMLElement[] {
  const { presses } = kit.state;
  const cancel = (): void => {
    presses.cancel++;
    kit.state.closeDialog();
  };
  const grant = (): void => {
    presses.final++;
    if (draft === kit.state.draft) kit.state.closeDialog();
  };
  return [button(kit, 'Cancel', cancel, 'secondary'), button(kit, kit.words.grant, grant, 'primary')];
}

function peopleField(kit: Kit, draft: Draft): HTMLElement {
  const help = kit.make(
    'div',
    { named: 'help text', looks: 'font-size:12px', id: kit.id('help') },
    kit.speak(addressHelp),
  );
  const box = addressBox(kit, draft);
  box.control.setAttribute('aria-describedby', help.id);
  const isPlaceholder = kit.is.label === 'helpOnly' && box.control.matches('input, textarea');
  if (isPlaceholder) box.control.setAttribute('placeholder', kit.speak(addressHelp));
  kit.controls.set('Collaborators', box.element);
  const field = labelled(kit, { text: kit.say('Collaborators'), ...box, canBeNone: true });
  return kit.make('div', { named: 'field' }, field, !isPlaceholder && help);
}

function productField(kit: Kit, draft: Draft, label: string): HTMLElement {
  const product = kit.state.products.find((other) => other.label === label);
  const text = kit.say(label);
  const control = levels[kit.is.level](kit, {
    text,
    levels: product?.levels ?? [],
    level: () => draft.levels[label] ?? '',
    choose: (level) => draft.choose(label, level),
    onChange: (listener) => draft.onChange(listener),
  });
  kit.controls.set(product?.documented ?? label, control.element);
  return kit.wrap(labelled(kit, { text, ...control, canBeNone: false }));
}

function tickBox(kit: Kit, draft: Draft, text: string): HTMLElement {
  const input = kit.make('input', {
    type: 'checkbox',
    on: { change: () => draft.tick(text, input.checked) },
  });
  return kit.make('label', { named: 'option', looks: 'display:block' }, input, ` ${text}`);
}
