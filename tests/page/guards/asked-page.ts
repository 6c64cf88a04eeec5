// First of all: our texts ask for it as soon as they are loaded.
import './extension-api';
import { nothingRecognised, type Recognition } from '../../../src/basespace/recognise';
import { wording } from '../../../src/basespace/wording';
import type { ConsolePage } from '../../../src/features/feature';
import { adminInviteGuard } from '../../../src/features/guards/admin-invite';
import { InPage } from '../../../src/in-page/in-page';
import { PageTree } from '../../../src/page/dom/tree';
import { defaultSettings } from '../../../src/shared/settings';

const ended = new AbortController();
const inPage = new InPage(document, ended.signal);
const changed = new Set<() => void>();
const pressed = new Set<(event: Event) => void>();
let seen: Recognition = { ...nothingRecognised, screen: 'admins', workgroup: 'One' };

const page: Partial<ConsolePage> = {
  tree: new PageTree(document, (element) => element.shadowRoot, inPage.owns),
  wording,
  inPage,
  recognition: () => seen,
  recogniseNow: () => seen,
  settings: () => defaultSettings,
  onChange: (listener, signal) => {
    const heard = () => listener({ nodes: new Set(), huge: false });
    changed.add(heard);
    signal.addEventListener('abort', () => changed.delete(heard));
  },
  onPress: (listener) => pressed.add(listener),
};

/** What a frame does: features run while they want to, and hear of changes. */
let running: AbortController | undefined;
function follow(): void {
  const wanted = adminInviteGuard.runsOn(seen, defaultSettings);
  if (wanted && !running) {
    running = new AbortController();
    adminInviteGuard.start(page as ConsolePage, running.signal);
  } else if (!wanted) {
    running?.abort();
    running = undefined;
  }
}
window.addEventListener(
  'click',
  (event) => {
    for (const hear of pressed) hear(event);
  },
  { capture: true },
);
follow();

/** The page is recognised as something else from now on. */
export function recognisedAs(now: Partial<Recognition>): void {
  seen = { ...seen, ...now };
  follow();
  for (const hear of changed) hear();
}
