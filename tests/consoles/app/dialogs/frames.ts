import type { Values } from '../../description/description';
import type { Kit } from '../kit';

/** What a dialog is made of: where its contents go, and how it is shown and put away. */
export interface Frame {
  element: HTMLElement;
  show(): void;
  hide(): void;
}

/** A dialog's contents, and what its title asks of the element that is the dialog. */
export interface Contents {
  title: HTMLElement;
  body: HTMLElement;
  foot: HTMLElement;
  /** `aria-label` or `aria-labelledby`, where it has one. */
  called: Record<string, string>;
}

const surface =
  'position:fixed;z-index:1000;background:#fff;border:1px solid #333;padding:16px;overflow:auto';
const centred = `${surface};top:40px;left:20%;width:620px;max-height:85vh`;
const behind = 'position:fixed;inset:0;z-index:999;background:rgba(0,0,0,.4)';

/** How a dialog that stays in the page is hidden while it is closed. */
const hidden: Record<Values['dialogLife'], { looks: string; isInert: boolean }> = {
  anew: { looks: 'display:none', isInert: false },
  keptUndrawn: { looks: 'display:none', isInert: false },
  keptHidden: { looks: 'visibility:hidden;opacity:0;pointer-events:none', isInert: false },
  keptAside: { looks: 'transform:translateX(200vw)', isInert: true },
};

type Make = (kit: Kit, contents: Contents) => Frame;

export const frames: Record<Values['dialog'], Make> = {
  native(kit, { title, body, foot, called }) {
    const element = kit.make(
      'dialog',
      { named: 'dialog', looks: 'width:620px', ...called },
      title,
      body,
      foot,
    );
    return { element, show: () => element.showModal(), hide: () => element.close() };
  },
  popover(kit, { title, body, foot, called }) {
    const element = kit.make(
      'div',
      { popover: 'manual', role: 'dialog', named: 'popup', looks: 'width:620px;margin:40px auto', ...called },
      title,
      body,
      foot,
    );
    return { element, show: () => element.showPopover(), hide: () => element.hidePopover() };
  },
  roleOnHost(kit, { title, body, foot, called }) {
    title.slot = 'title';
    foot.slot = 'foot';
    const frame = kit.make('div', { looks: centred }, slot(kit, 'title'), slot(kit), slot(kit, 'foot'));
    const properties = { role: 'dialog', 'aria-modal': 'true', ...called };
    return asShown(kit, kit.component('dialog', properties, [frame], [title, body, foot]));
  },
  roleInside(kit, { title, body, foot, called }) {
    title.slot = 'title';
    foot.slot = 'foot';
    const inner = kit.id('title');
    // An id outside of the shadow root cannot be named in it: the component ties its own title.
    const own = 'aria-labelledby' in called ? { 'aria-labelledby': inner } : called;
    const frame = kit.make(
      'div',
      { role: 'dialog', 'aria-modal': 'true', looks: centred, part: 'panel', ...own },
      kit.make('header', { id: inner }, slot(kit, 'title')),
      kit.make('div', { part: 'body' }, slot(kit)),
      kit.make('footer', {}, slot(kit, 'foot')),
    );
    return asShown(
      kit,
      kit.component('dialog', {}, [kit.make('div', { looks: behind }), frame], [title, body, foot]),
    );
  },
  drawer(kit, { title, body, foot, called }) {
    const looks = `${surface};top:0;right:0;bottom:0;width:560px`;
    return asShown(
      kit,
      kit.make('aside', { role: 'dialog', named: 'drawer', looks, ...called }, title, body, foot),
    );
  },
  plainDrawer(kit, { title, body, foot }) {
    const looks = `${surface};top:0;right:0;bottom:0;width:560px`;
    return asShown(kit, kit.make('div', { named: 'side panel', looks }, title, body, foot));
  },
  plain(kit, { title, body, foot }) {
    const panel = kit.make('div', { named: 'modal panel', looks: centred }, title, body, foot);
    return asShown(
      kit,
      kit.make('div', { named: 'modal' }, kit.make('div', { looks: behind }), kit.wrap(panel)),
    );
  },
};

const slot = (kit: Kit, name?: string): HTMLElement => kit.make('slot', name ? { name } : {});

/** Shown and hidden by its style. */
function asShown(kit: Kit, element: HTMLElement): Frame {
  const { looks, isInert } = hidden[kit.is.dialogLife];
  const usual = element.style.cssText;
  return {
    element,
    show() {
      element.style.cssText = usual;
      element.inert = false;
    },
    hide() {
      element.style.cssText = `${usual};${looks}`;
      element.inert = isInert;
    },
  };
}
