/**
 * The rest of the content script, injected where the gate saw signs of the console: recognises, guards, marks, and does
 * what our own pages ask for.
 */

import { tell } from '../shared/messages/tell';
import { extensionIsAlive } from '../shared/platform';
import { load, settingsPlace, watch } from '../shared/storage/item';
import { answerCommands } from './commands';
import { AwakePage } from './console-frame';
import { features } from './features';
import { currentLink } from './frame-context';
import { shadowRootOf } from './shadow-root';

async function start(): Promise<void> {
  const link = currentLink();
  if (!link || link.endConsole || !extensionIsAlive()) return;
  const ended = new AbortController();
  const end = (): void => {
    link.hold = null;
    link.endConsole = null;
    link.featuresCame = null;
    link.features = {};
    link.watchAgain();
    ended.abort();
  };
  link.awake = true;
  link.endConsole = end;
  const settings = await load(settingsPlace);
  if (ended.signal.aborted) return;
  const page = new AwakePage(shadowRootOf, features, settings, ended.signal, end);
  link.hold = (event) => (extensionIsAlive() ? page.pressed(event) : end());
  watch(settingsPlace, (changed) => page.use(changed), ended.signal);
  answerCommands(page, ended.signal);
  // A page that is left takes its sight along; one that comes back from the browser's memory tells it again.
  const leave = (): void => {
    tell({
      type: 'sightChanged',
      sight: {
        screen: '',
        dialog: '',
        certainty: 'sure',
        evidence: [],
        host: location.hostname,
        workgroup: '',
      },
    });
  };
  window.addEventListener('pagehide', leave, { signal: ended.signal });
  window.addEventListener(
    'pageshow',
    (event) => event.persisted && tell({ type: 'sightChanged', sight: page.sight() }),
    {
      signal: ended.signal,
    },
  );
  page.start();
}

void start();
