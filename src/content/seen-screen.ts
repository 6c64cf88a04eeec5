import { nothingRecognised, type Recognition, recognise } from '../basespace/recognise';
import type { ConsolePage } from '../features/feature';
import { emit } from '../shared/messages/emit';
import type { FrameState } from '../shared/messages/frame-state';
import { frameStateOf } from './frame-state';
import { WorkgroupNames } from './workgroup-names';

/** What a page was recognised as when it was looked at last. */
export interface SeenScreen {
  recognition(): Recognition;
  look(): void;
  /** Somebody asks what is seen. */
  asked(): void;
  /** Whether the page has another address than when it was looked at. */
  hasMoved(): boolean;
  /** Whether nothing of the console has been seen for so long, in milliseconds, and nobody has asked. */
  isNothing(milliseconds: number): boolean;
  /** As the rest of the extension gets it. */
  state(): FrameState;
  /** Tells the rest of the extension, where it is another state than before. */
  tell(): void;
}

/**
 * Looks at a page by the words that it is looked at by then.
 * @param lookAgain called when the page may be recognised as something else though it has not changed
 */
export function seenScreen(
  page: Pick<ConsolePage, 'tree' | 'wording' | 'taught'>,
  lookAgain: () => void,
): SeenScreen {
  const names = new WorkgroupNames(lookAgain);
  let recognition = nothingRecognised;
  let address = '';
  let emitted = '';
  /** Since when nothing has been seen; undefined while something is. */
  let nothingSince: number | undefined;
  const state = (): FrameState => frameStateOf(recognition);
  return {
    recognition: () => recognition,
    look() {
      address = location.href;
      const { hostname: host, pathname: path, hash } = location;
      const at = { host, path, hash, title: document.title };
      const { tree, wording, taught } = page;
      recognition = names.name(recognise(tree, tree.landmarks(), at, wording, taught), at);
      if (recognition.screen || recognition.dialog) nothingSince = undefined;
      else nothingSince ??= performance.now();
    },
    asked() {
      nothingSince = performance.now();
    },
    hasMoved: () => location.href !== address,
    isNothing: (milliseconds) =>
      nothingSince !== undefined && performance.now() - nothingSince > milliseconds,
    state,
    tell() {
      const now = state();
      const text = JSON.stringify(now);
      if (text === emitted) return;
      emitted = text;
      emit({ type: 'frameStateChanged', state: now });
    },
  };
}
