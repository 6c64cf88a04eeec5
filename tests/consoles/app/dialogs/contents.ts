import { addressBox } from '../boxes/boxes';
import { button } from '../button';
import { disable } from '../disabled';
import type { Kit } from '../kit';
import { labelled } from '../labels';
import type { DialogKind, Draft } from '../state/draft';
import { tickBox } from '../tick-box';
import { addressHelp, asAdministrators, collaborative, waysToInvite } from '../words';
import { productField } from './product-field';
import { inSteps, stepButtons } from './steps';

const lateMs = 1200;

/** What stands in a dialog. */
export function bodyOf(kit: Kit, draft: Draft): HTMLElement {
  const { kind } = draft;
  if (kind === 'invite' || kind === 'administrators') return inviteBody(kit, draft);
  if (kind === 'settings') return settingsBody(kit, draft);
  const products = kind === 'change' ? kit.state.products : [];
  const fields = products.map(({ label }) => productField(kit, draft, label));
  return kit.wrap(kit.make('div', { named: 'form' }, kit.make('p', {}, aboutWhat(kit, draft)), ...fields));
}

function aboutWhat({ state }: Kit, { kind, users }: Draft): string {
  if (kind === 'archive' || kind === 'delete') return 'This workgroup will no longer be available.';
  return (kind === 'remove' ? state.selected() : users)
    .map(({ name }) => name)
    .slice(0, 3)
    .join(', ');
}

function settingsBody(kit: Kit, draft: Draft): HTMLElement {
  return kit.make(
    'div',
    { named: 'form' },
    kit.make('label', {}, 'Description ', kit.make('textarea', { rows: 2 })),
    optionOf(kit, draft, 'Enable collaborators outside of this domain'),
  );
}

/** What stands in a dialog that invites: the people, and for users the products and a tick box. */
function inviteBody(kit: Kit, draft: Draft): HTMLElement {
  const box = kit.make('div', { named: 'people' });
  const drawBox = (): void => box.replaceChildren(peopleField(kit, draft));
  if (kit.is.boxTrouble === 'late') kit.after(lateMs, drawBox);
  else drawBox();
  const isOfUsers = draft.kind === 'invite';
  const products = isOfUsers ? kit.state.products.map(({ label }) => productField(kit, draft, label)) : [];
  const access = kit.make(
    'div',
    { named: 'access' },
    kit.make('div', { named: 'products' }, ...products),
    ...(isOfUsers ? [optionOf(kit, draft, asAdministrators), ...ways(kit, draft)] : []),
  );
  return kit.wrap(inSteps(kit, draft, [box, access]));
}

/** The buttons that end it. */
export function footOf(kit: Kit, draft: Draft): HTMLElement[] {
  const { presses } = kit.state;
  const cancel = (): void => {
    presses.cancel++;
    kit.state.closeDialog();
  };
  const grant = (): void => {
    presses.final++;
    if (draft === kit.state.draft) kit.state.closeDialog();
  };
  return [
    button(kit, 'Cancel', cancel, 'secondary'),
    ...stepButtons(kit, draft, finalButton(kit, draft, grant)),
  ];
}

function finalButton(kit: Kit, draft: Draft, grant: () => void): HTMLElement {
  const { kind } = draft;
  const isWaiting = (): boolean =>
    kit.is.final === 'whenFilled' && /^(invite|administrators)$/.test(kind) && draft.people().length === 0;
  const element = button(kit, finalOf(kit, kind), () => isWaiting() || grant(), 'primary');
  if (kit.is.final === 'atOnce') return element;
  disable(element, isWaiting());
  draft.onChange(() => kit.later(() => disable(element, isWaiting())));
  return element;
}

/** What the button says that ends a dialog. */
export function finalOf({ words }: Kit, kind: DialogKind): string {
  const others = {
    change: words.change,
    remove: 'Remove',
    archive: 'Archive',
    delete: 'Delete',
    settings: 'Save',
  };
  return kind === 'invite' || kind === 'administrators' ? words.grant : others[kind];
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

function optionOf(kit: Kit, draft: Draft, documented: string): HTMLElement {
  const text = kit.speak(documented);
  return tickBox(kit, documented, {
    text,
    isOn: () => draft.extras[text] === true,
    turn: (on) => draft.tick(text, on),
    onChange: (listener) => draft.onChange(listener),
  });
}

/** What chooses between the two ways to invite. */
function ways(kit: Kit, draft: Draft): HTMLElement[] {
  if (kit.is.ways === 'none') return [];
  if (kit.is.ways === 'tick') return [optionOf(kit, draft, collaborative)];
  const name = kit.id('way');
  const radios = waysToInvite.map((way, at) => {
    const input = kit.make('input', { type: 'radio', name, ...(at === 1 ? { checked: true } : {}) });
    input.addEventListener('change', () => draft.choosesDomain(at === 0));
    const element = kit.make('label', { looks: 'display:block' }, input, ` ${way}`);
    kit.controls.set(way, input);
    return element;
  });
  return [kit.make('fieldset', {}, kit.make('legend', {}, 'How to invite'), ...radios)];
}
