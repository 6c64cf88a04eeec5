/** The Chromium program; throws an Error that says what to install. */
export function findChromium(): Promise<string>;
/** The Firefox program; throws an Error that says what to install. */
export function findFirefox(): Promise<string>;
/** Why a program found by `findChromium` may not do, in a sentence; null when there is nothing to say. */
export function warningAbout(path: string): string | null;
/** Makes sure that the browsers are there; where this is Debian or Ubuntu and we are root they are installed. */
export function provideBrowsers(
  wanted: ('chromium' | 'firefox')[],
  say?: (sentence: string) => void,
): Promise<void>;
