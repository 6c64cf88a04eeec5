import type { Recognition } from '../../../src/basespace/recognise';
import { useRoom } from '../harness';
import { drawComponents } from '../harness/components';

const room = useRoomOfRecognition();

function useRoomOfRecognition() {
  return useRoom<{
    tree: typeof import('../../../src/page/dom/tree');
    recognise: typeof import('../../../src/basespace/recognise');
    wording: typeof import('../../../src/basespace/wording');
  }>({
    tree: 'src/page/dom/tree.ts',
    recognise: 'src/basespace/recognise.ts',
    wording: 'src/basespace/wording.ts',
  });
}

let shown = 0;

/** How a page is drawn that is to be recognised. */
interface Drawing {
  components?: Record<string, string>;
  mode?: 'open' | 'closed';
  title?: string;
  /** The address behind the host. */
  at?: string;
  /** Runs in the page before it is looked at. */
  before?: () => void;
  /** What the pointer is on. */
  under?: string;
}

/** What a page is recognised as; `dialogElement` is told by its id or tag. */
type Seen = Omit<Recognition, 'dialogElement' | 'evidence'> & { element: string };

/** Shows a page and has it recognised. */
export async function seenIn(html: string, drawing: Drawing = {}): Promise<Seen> {
  const { components = {}, mode = 'closed', title = '', at = 'iam/', before, under } = drawing;
  // Another hash alone would not make the browser load the page anew.
  const [path, hash = ''] = at.split('#');
  const address = `https://acme.login.illumina.com/${path}?${++shown}#${hash}`;
  await room.show(`<!doctype html><title>${title}</title><body>${html}`, address);
  await drawComponents(room.page, components, mode);
  if (before) await room.page.evaluate(before);
  // Away from all that is drawn, else where it is wanted.
  await room.page.mouse.move(1, 1);
  if (under) await room.page.hover(under);
  return room.run(({ tree, recognise, wording }) => {
    const { rootOf } = globalThis as unknown as { rootOf: (element: Element) => ShadowRoot | null };
    const page = new tree.PageTree(document, rootOf, () => false);
    page.scan();
    const { pathname: path, hash, hostname: host } = location;
    const {
      dialogElement,
      evidence: _,
      ...seen
    } = recognise.recognise(
      page,
      page.landmarks(),
      { host, path, hash, title: document.title },
      wording.wording,
    );
    return { ...seen, element: dialogElement?.id || dialogElement?.localName || '' };
  });
}

const menuWords = ['Admins', 'Users', 'Pending Invites', 'Applications'];

/** A menu of links, each written by `item`; the chosen one is that of the Users screen. */
export function menuOf(item: (word: string, isChosen: boolean) => string, chosen = 'Users'): string {
  return `<ul>${menuWords.map((word) => item(word, word === chosen)).join('')}</ul>`;
}

/** The Users screen of a workgroup, with a plain menu that says which item is chosen. */
export const usersScreen = `<main><nav>${menuOf(
  (word, isChosen) => `<li><a href="#${word}" ${isChosen ? 'aria-current="page"' : ''}>${word}</a></li>`,
)}</nav><h1>ILMN_TechSupport</h1><button>Change Access</button><button>Remove</button><button>Invite</button>
  <table><tr><th>User</th><th>Sequence Hub - US</th></tr><tr><td>Ada</td><td>-</td></tr></table></main>`;

/** What an Invite dialog holds. */
export const inviteFields = `<h2>Invite new user</h2><label>Addresses <textarea></textarea></label>
  <button>Grant access</button><button>Cancel</button>`;
