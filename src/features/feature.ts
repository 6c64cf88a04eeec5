import type { Recognition } from '../basespace/recognise';
import type { DialogId, ScreenId } from '../basespace/screens';
import type { Taught } from '../basespace/taught';
import type { Wording } from '../basespace/wording';
import type { InPage } from '../in-page/in-page';
import type { PageChange } from '../page/dom/observe';
import type { PageTree } from '../page/dom/tree';
import type { ContentEvent } from '../shared/messages/events';
import type { WorkgroupContext } from '../shared/messages/workgroup-context';
import type { Settings } from '../shared/settings';
import type { Press } from './guards/press';

/** What a feature may use of the page that it works in. */
export interface ConsolePage {
  tree: PageTree;
  /** The words to look by; others when the admin adds some. */
  readonly wording: Wording;
  /** What the admin has shown on this host; undefined where that is nothing. */
  readonly taught: Taught | undefined;
  /** What the page was last recognised as. */
  recognition(): Recognition;
  /** Looks at the page now, for what must not rest on an older look. */
  recogniseNow(): Recognition;
  settings(): Settings;
  /** What the background has sent of a workgroup; undefined until it has. */
  context(): WorkgroupContext | undefined;
  inPage: InPage;
  /** Calls back after each batch of changes in the page until the signal aborts. */
  onChange(listener: (change: PageChange) => void, signal: AbortSignal): void;
  /** Lets a feature see each press in the page before the page does, until the signal aborts. */
  onPress(listener: (event: Event) => void, signal: AbortSignal): void;
  emit(event: ContentEvent): void;
  /** Whether a command of the admin's writes into the page now: what leads on from there waits for its end. */
  isWriting: boolean;
  /** Judges presses; undefined until what does that has come, which sets it. */
  judge: PressJudge | undefined;
  /** Has what judges presses injected, and gives it; undefined when it does not come. */
  requestJudge(): Promise<PressJudge | undefined>;
}

/** Tells which presses are held, and asks about them. */
export interface PressJudge {
  /** Hears of each event of a press before the page does. */
  hear(event: Event): void;
  /** Judges a press that was held until it was there, and asks where that is to be. @returns whether it asks */
  judge(press: Press): boolean;
  /** Lets the page have a press that was held. */
  passOn(press: Press): void;
}

/** One thing that the assistant does in the page by itself. It undoes all of it when the signal aborts. */
export interface Feature {
  id: string;
  /** Whether it runs on what the page was recognised as; it starts when this becomes true and ends when it becomes false. */
  runsOn(
    seen: { screen: ScreenId; dialog: DialogId; certainty: Recognition['certainty'] },
    settings: Settings,
  ): boolean;
  start(page: ConsolePage, signal: AbortSignal): void;
}
