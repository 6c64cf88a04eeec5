import { wakingWords } from '../basespace/waking-words';
import { extensionIsAlive } from '../shared/platform';

/** Cheap signs of the console: a word in something that a person finds the way by. What they mean is decided elsewhere. */
const signs = new RegExp(wakingWords().join('|'), 'i');
const signposts =
  'h1, h2, h3, h4, [role=heading], button, a, [role=button], [role=tab], [role=menuitem], [role=dialog], legend';
/** The console's own address (documented); elsewhere the words have to say it. */
const consolePath = /^\/iam(\/|$)/;
/** How many of a page's elements are looked at, and how often it is looked at after it came up or was used. */
const elementLimit = 1500;
const maxLooks = 14;
const pauseMs = 300;

/**
 * Calls `found` when the page shows signs of the console: now, while it comes up, after a change of the route, and after
 * the user pressed something. Each time it looks a few times while the page changes, then no more.
 */
export function watchForConsole(found: () => void, isAwake: () => boolean, signal: AbortSignal): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, pauseMs);
  });
  const rest = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const look = (): void => {
    timer = undefined;
    if (isAwake() || !extensionIsAlive()) rest();
    else if (consolePath.test(location.pathname) || showsSigns(document)) {
      rest();
      found();
    } else if (++looks >= maxLooks) rest();
  };
  const watch = (): void => {
    if (isAwake()) return;
    looks = 0;
    observer.observe(document, { subtree: true, childList: true });
    timer ??= setTimeout(look, pauseMs);
  };
  signal.addEventListener('abort', rest, { once: true });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', watch, { signal });
  for (const type of ['hashchange', 'popstate', 'pageshow', 'click'] as const) {
    window.addEventListener(type, watch, { capture: true, passive: true, signal });
  }
  look();
  watch();
}

function showsSigns(root: Document | ShadowRoot): boolean {
  let left = elementLimit;
  const look = (part: Document | ShadowRoot): boolean => {
    for (const element of part.querySelectorAll(signposts)) {
      if (left-- <= 0) return false;
      const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
      if (text.length < 200 && signs.test(text)) return true;
    }
    for (const element of part.querySelectorAll('*')) {
      if (left-- <= 0) return false;
      if (element.shadowRoot && look(element.shadowRoot)) return true;
    }
    return false;
  };
  return look(root);
}
