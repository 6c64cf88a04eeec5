import type { Description } from '../description/description';
import { isOfEntries } from './boxes/boxes';
import { showCookieNotice } from './cookies';
import { followDialogs } from './dialogs/dialogs';
import { Kit } from './kit';
import { drawPage } from './page';
import { ConsoleState } from './state/console-state';
import { Draft, kindsOfLevels } from './state/draft';
import { type ConsoleApp, makeWindowApi } from './window-api';

declare global {
  interface Window {
    consoleApp?: ConsoleApp;
  }
}

/** Draws a console into this page, as it is described. */
export function startConsole(description: Description): void {
  const ended = new AbortController();
  const state = new ConsoleState(
    description,
    (kind, current) =>
      new Draft(
        kind,
        description,
        isOfEntries(description.box),
        kindsOfLevels.has(kind) ? current.products : [],
        kind === 'change' ? current.selected() : [],
      ),
  );
  const kit = new Kit(description, state, ended.signal);
  hearPresses(kit);
  drawPage(kit);
  followDialogs(kit);
  showCookieNotice(kit);
  window.consoleApp = makeWindowApi(kit);
}

/** Pages listen at the window as well, before anything else of theirs. */
function hearPresses(kit: Kit): void {
  const types = 'pointerdown pointerup mousedown mouseup touchstart touchend click keydown keyup'.split(' ');
  const hear = ({ isTrusted }: Event): void => {
    if (isTrusted) kit.heard++;
  };
  for (const type of types) window.addEventListener(type, hear, true);
}
