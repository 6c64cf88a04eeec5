import { isVisible, type PageTree } from '../../page/dom/tree';
import { entriesIn } from '../../page/entry-box/reading';
import { isOneOf, tidy } from '../../page/strings';
import type { ConsolePage, Feature } from '../feature';
import { addressBoxNow, controlsNow, levelsOf } from '../fill-invite/controls';
import { type Press as Pressed, pressOf } from '../guards/press';

/** A dialog that closes later than this after the press was closed by something else. */
const closingMs = 60_000;
/** For so long after the dialog has closed the page's message is listened for. */
const messageMs = 10_000;
const messageSelector = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';

interface Press {
  at: number;
  workgroup: string;
  people: string[];
  products: { name: string; level: string }[];
}

/**
 * Notices that the admin presses what ends the right Invite dialog: who stood in it then, that it closed, and what the page
 * said. The press itself is never made, held or changed by us.
 */
export const rememberGrants: Feature = {
  id: 'remember-grants',
  runsOn: ({ dialog, certainty }) => dialog === 'inviteUser' && certainty !== 'unsure',
  start(page, signal) {
    let pressed: Press | undefined;
    const heard = (event: Event): void => {
      const press = pressOf(page.tree, event, true);
      const isFinal = press?.names.some((name) => isOneOf(name, page.wording.finalButtons));
      // A fill may press many things in the dialog, none of which is looked at any further.
      if (!press || !(isFinal || event.isTrusted) || !isInDialog(page, press)) return;
      if (isFinal) pressed = pressNow(page) ?? pressed;
      else refused();
    };
    // While its people still stand in it the page has refused them: what closes the dialog then is no grant.
    const refused = (): void => {
      if (pressed && pressNow(page)) pressed = undefined;
    };
    const left = ({ isTrusted, key }: KeyboardEvent): void => {
      if (isTrusted && key === 'Escape') refused();
    };
    // Heard behind what holds presses: a press that is held does not come here, and one that is passed on, by a script of ours, does.
    const options = { capture: true, passive: true, signal };
    window.addEventListener('click', heard, options);
    window.addEventListener('keydown', left, options);
    const saidBefore = new Set(messagesOn(page.tree));
    signal.addEventListener(
      'abort',
      () => {
        // What ends this may leave the dialog open: other words to look by, or an update of the extension.
        const isOpen = page.recognition().dialog === 'inviteUser';
        if (isOpen || !pressed || Date.now() - pressed.at > closingMs) return;
        const { at, workgroup, people, products } = pressed;
        page.emit({ type: 'granted', at, workgroup, people, products });
        listenForMessage(page, workgroup, saidBefore);
      },
      { once: true },
    );
  },
};

function isInDialog(page: ConsolePage, { control }: Pressed): boolean {
  // Looked up now: a page may have drawn its dialog anew since.
  const dialog = page.recogniseNow().dialogElement;
  return dialog !== null && page.tree.contains(dialog, control);
}

/** Who stands in the dialog now; undefined where that cannot be told. */
function pressNow(page: ConsolePage): Press | undefined {
  const box = addressBoxNow(page);
  if (!box) return undefined;
  const people = entriesIn(page.tree, box);
  if (people.length === 0) return undefined;
  const products = levelsOf(page, controlsNow(page)?.products ?? []);
  return { at: Date.now(), workgroup: page.recognition().workgroup, people, products };
}

/** What the page says in its live regions now. */
function messagesOn(tree: PageTree): string[] {
  return tree
    .queryAll(tree.document, messageSelector)
    .filter(isVisible)
    .map((element) => messageText(element).slice(0, 300))
    .filter(Boolean);
}

/** A message without the buttons beside it. */
function messageText(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    return node.matches('button, [role=button], script, style') ? '' : messageText(node);
  });
  return tidy(parts.join(' '));
}

function listenForMessage(page: ConsolePage, workgroup: string, before: ReadonlySet<string>): void {
  const ended = new AbortController();
  const look = (): void => {
    const message = messagesOn(page.tree).find((text) => !before.has(text));
    if (!message) return;
    ended.abort();
    page.emit({ type: 'grantMessage', workgroup, message });
  };
  page.onChange(look, AbortSignal.any([ended.signal, AbortSignal.timeout(messageMs)]));
  look();
}
