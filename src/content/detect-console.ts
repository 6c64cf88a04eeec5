import { extensionIsAlive } from '../shared/platform';
import { consoleSigns, type SignWords, signWords } from './console-signs';
import { shadowRootOf } from './shadow-root';

/** So long the page is followed after it came up or was used; a slow look is paid for by a longer pause. */
const followedMs = 5000;
const pauseMs = 300;
const pausePerLook = 100;
/** Somebody who comes back to a page has it looked at once, so often at most. */
const betweenVisitsMs = 2000;

const uses = ['hashchange', 'popstate', 'pageshow', 'click'] as const;
const visits = ['pointermove', 'keydown', 'focus', 'blur'] as const;

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Watches for signs of the console: now, while the page comes up, after a change of the route, after the user pressed
 * something, and, on a page that rests, when somebody comes back to it. A page that changes by itself is not looked at: so
 * the console costs other pages nothing.
 */
export class ConsoleDetection {
  private followedUntil = 0;
  private lookedAt = 0;
  private pause = pauseMs;
  private timer: Timer;
  private lastLook: Timer;
  private signs = '';
  private dismissed = '';
  private shadowRoots: ShadowRoot[] = [];
  private words: SignWords = signWords();
  private readonly observer = new MutationObserver(() => {
    // One call tells that something changed; the next is wanted after the next look only.
    this.observer.disconnect();
    this.timer ??= setTimeout(this.look, this.pause);
  });

  /**
   * @param found called when there are signs
   * @param isAwake whether there is nothing to look for, since the rest of the script is there
   * @param signal ends it
   */
  constructor(
    private readonly found: () => void,
    private readonly isAwake: () => boolean,
    signal: AbortSignal,
  ) {
    const navigation = (window as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('navigatesuccess', this.follow, { signal });
    const options = { capture: true, passive: true, signal };
    for (const type of uses) window.addEventListener(type, this.follow, options);
    for (const type of visits) window.addEventListener(type, this.visit, options);
    signal.addEventListener('abort', this.end, { once: true });
    this.look();
    this.follow();
  }

  /** Looks for the words of the admin's own as well. */
  useWords(own: readonly Record<string, readonly string[]>[]): void {
    this.words = signWords(own);
    this.follow();
  }

  /** What woke the rest of the script was no console: the same signs at the same address wake it no more. */
  dismiss(): void {
    this.dismissed = '*';
    this.readSigns();
    this.dismissed = this.signs;
  }

  private readonly look = (): void => {
    this.rest();
    if (this.isAwake()) return;
    this.readSigns();
    // To ask for the extension is dear at the start of a page.
    if (this.signs && this.signs !== this.dismissed) extensionIsAlive() && this.found();
    else if (performance.now() < this.followedUntil - pauseMs) this.observe();
  };

  private readSigns(): void {
    const started = performance.now();
    this.shadowRoots = [];
    const seen = consoleSigns(document, {
      pathname: location.pathname,
      words: this.words,
      shadowRootOf: (host) => {
        const root = shadowRootOf(host);
        if (root) this.shadowRoots.push(root);
        return root;
      },
      // What was dismissed is told from what is there now by all the signs.
      all: this.dismissed !== '',
    });
    this.signs = seen && `${location.href} ${seen}`;
    this.lookedAt = performance.now();
    this.pause = Math.max(pauseMs, (this.lookedAt - started) * pausePerLook);
  }

  private observe(): void {
    for (const root of [document, ...this.shadowRoots])
      this.observer.observe(root, { subtree: true, childList: true });
  }

  private readonly follow = (): void => {
    if (this.isAwake()) return;
    this.followedUntil = performance.now() + followedMs;
    this.timer ??= setTimeout(this.look, pauseMs);
    // Whatever no observer tells of, such as a shadow root that came late, is seen at the end.
    clearTimeout(this.lastLook);
    this.lastLook = setTimeout(this.look, followedMs);
  };

  private readonly visit = (): void => {
    const now = performance.now();
    if (now < this.followedUntil || now - this.lookedAt < betweenVisitsMs || this.isAwake()) return;
    this.timer ??= setTimeout(this.look);
  };

  private rest(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private readonly end = (): void => {
    this.rest();
    clearTimeout(this.lastLook);
  };
}
