/**
 * The rest of the content script, injected where the gate saw signs of the console: recognises, guards, marks, and does
 * what our own pages ask for.
 */

import { emit } from '../shared/messages/emit';
import { extensionIsAlive } from '../shared/platform';
import { load, watch } from '../shared/storage/item';
import { settingsItem } from '../shared/storage/settings-item';
import { answerCommands } from './commands';
import { ConsoleFrame } from './console-frame';
import { features } from './features';
import { currentContext } from './frame-context';
import { shadowRootOf } from './shadow-root';

async function start(): Promise<void> {
  const context = currentContext();
  if (!context || context.dispose || !extensionIsAlive()) return;
  const ended = new AbortController();
  const end = (): void => {
    context.onPress = null;
    context.dispose = null;
    context.onFeaturesLoaded = null;
    context.features = {};
    context.resumeDetection();
    ended.abort();
  };
  context.isStarted = true;
  context.dispose = end;
  const settings = await load(settingsItem);
  if (ended.signal.aborted) return;
  const page = new ConsoleFrame(shadowRootOf, features, settings, ended.signal, end);
  context.onPress = (event) => (extensionIsAlive() ? page.pressed(event) : end());
  watch(settingsItem, (changed) => page.use(changed), ended.signal);
  answerCommands(page, ended.signal);
  // A page that is left takes its frame state along; one that comes back from the browser's memory reports it again.
  const leave = (): void => {
    emit({
      type: 'frameStateChanged',
      state: {
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
    (event) => event.persisted && emit({ type: 'frameStateChanged', state: page.state() }),
    {
      signal: ended.signal,
    },
  );
  page.start();
}

void start();
