/**
 * The small script that runs in every frame of our hosts from the start. It stands first in the line for presses, looks
 * for signs of the console while the page comes up, and asks for the rest only where it finds them. On any other page it
 * stops looking soon and does nothing more.
 */
import { isHubHost, regionOfHost } from '../basespace/hub-hosts';
// Messages are sent without the schemas of `shared/messages`: the receiver parses them, and this script has to stay small.
import { pageMapLayersItem } from '../shared/page-map/layers';
import { send } from '../shared/platform';
import { load } from '../shared/storage/item';
import { ConsoleDetection } from './detect-console';
import { askForRest, type FrameContext, replaceContext } from './frame-context';

const pressEvents = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
] as const;

function start(): void {
  const ended = new AbortController();
  const { signal } = ended;
  const context: FrameContext = {
    onPress: null,
    isStarted: false,
    disposeGate: () => ended.abort(),
    dispose: null,
    parts: {},
    onPartLoaded: null,
    resumeDetection: () => {
      context.isStarted = false;
      detection.dismiss();
    },
  };
  replaceContext(context);
  for (const type of pressEvents) {
    window.addEventListener(type, (event) => context.onPress?.(event), {
      capture: true,
      passive: false,
      signal,
    });
  }
  const wake = (): void => {
    if (!context.isStarted) askForRest(context, () => send({ type: 'wake' }));
  };
  const detection = new ConsoleDetection(wake, () => context.isStarted, signal);
  load(pageMapLayersItem(location.hostname)).then(
    ({ words, anchors }) => {
      if (signal.aborted) return;
      // Where the admin has shown something, it is found without any known word.
      if (Object.keys(anchors).length > 0) wake();
      else if (words.some((layer) => Object.keys(layer).length > 0)) detection.useWords(words);
    },
    () => undefined,
  );
  const region = regionOfHost(location.hostname);
  if (window !== window.top) return;
  if (region) send({ type: 'hubSeen', region });
  // Only the settings page of Sequence Hub, which names workgroups, wakes the rest.
  if (isHubHost(location.hostname)) {
    const evidence = [{ code: 'host', parts: [location.hostname] }];
    send({
      type: 'frameStateChanged',
      state: {
        screen: 'sequenceHub',
        dialog: '',
        certainty: 'sure',
        evidence,
        host: location.hostname,
        workgroup: '',
      },
    });
  }
}

if (document.documentElement?.localName === 'html') start();
