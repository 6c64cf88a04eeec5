/**
 * The rest of the content script, injected where the gate saw signs of the console: recognises screens, runs the features
 * that fit, and does what our own pages ask for. More comes in parts (`parts.ts`).
 */
import { nothingRecognised } from '../basespace/recognise';
import type { Feature } from '../features/feature';
import { firstHold } from '../features/guards/first-hold';
import { collectAnew, emit } from '../shared/messages/emit';
import { type PageMapLayers, pageMapLayersItem } from '../shared/page-map/layers';
import { extensionIsAlive } from '../shared/platform';
import type { Settings } from '../shared/settings';
import { whenForgotten } from '../shared/storage/forget';
import { load, watch } from '../shared/storage/item';
import { settingsItem } from '../shared/storage/settings-item';
import { answerCommands } from './commands';
import { ConsoleFrame } from './console-frame';
import { currentContext, type FrameContext } from './frame-context';
import { frameStateOf } from './frame-state';
import { shadowRootOf } from './shadow-root';

/** The features that have to be there at once, before any part has come. */
const features: readonly Feature[] = [firstHold];

async function start(): Promise<void> {
  const context = currentContext();
  if (!context || context.dispose || !extensionIsAlive()) return;
  const ended = new AbortController();
  const end = (): void => {
    context.onPress = null;
    context.dispose = null;
    context.onPartLoaded = null;
    context.parts = {};
    context.resumeDetection();
    ended.abort();
  };
  context.isStarted = true;
  context.dispose = end;
  const layersItem = pageMapLayersItem(location.hostname);
  // Followed before they are read: what changes in between would be lost.
  let frame: ConsoleFrame | undefined;
  let [settings, layers]: Partial<[Settings, PageMapLayers]> = [];
  const useSettings = (changed: Settings): void => {
    settings = changed;
    frame?.useSettings(changed);
  };
  const useMap = (changed: PageMapLayers): void => {
    layers = changed;
    void frame?.useMap(changed);
  };
  watch(settingsItem, useSettings, ended.signal);
  watch(layersItem, useMap, ended.signal);
  const forget = (): void => {
    collectAnew();
    frame?.forget();
  };
  whenForgotten(forget, ended.signal);
  const read = await Promise.all([load(settingsItem), load(layersItem)]);
  if (ended.signal.aborted) return;
  frame = new ConsoleFrame(shadowRootOf, features, settings ?? read[0], ended.signal, end);
  void frame.useMap(layers ?? read[1]);
  run(frame, context, ended.signal, end);
}

/** From now on the page is followed, and commands are answered. */
function run(frame: ConsoleFrame, context: FrameContext, ended: AbortSignal, end: () => void): void {
  context.onPress = (event) => (extensionIsAlive() ? frame.pressed(event) : end());
  answerCommands(frame, ended);
  // A page that is left takes its frame state along; one that comes back from the browser's memory reports it again.
  const leave = (): void => {
    emit({ type: 'frameStateChanged', state: frameStateOf(nothingRecognised) });
  };
  window.addEventListener('pagehide', leave, { signal: ended });
  window.addEventListener(
    'pageshow',
    (event) => event.persisted && emit({ type: 'frameStateChanged', state: frame.state() }),
    {
      signal: ended,
    },
  );
  frame.start();
}

void start();
