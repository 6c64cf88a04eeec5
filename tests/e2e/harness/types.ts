/** Accessible name: exact after collapsing spaces, or a pattern. */
export type Name = string | RegExp;

/** The browsers that every end-to-end test runs in. */
export type BrowserName = 'chromium' | 'firefox';

/** Narrows a search. */
export interface Where {
  /** Only inside the one element with this role and name. */
  within?: { role: string; name: Name };
  /** Which one, from 0, where several are meant to be there; without it several are an error. */
  nth?: number;
}

/** How long to wait, and what to say when it was in vain. */
export interface Patience {
  timeout?: number;
}

/** What an element is at the moment it was found. */
export interface Found {
  tag: string;
  role: string;
  name: string;
  /** What it shows, spaces collapsed. */
  text: string;
  /** Of a text field or a select. */
  value: string;
  checked: boolean;
  disabled: boolean;
  focused: boolean;
  expanded: string;
  attributes: Record<string, string>;
  /** In CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** An answer of the stand-in site. */
export interface Answer {
  status: number;
  contentType: string;
  body: Uint8Array | string;
}

/** One page as each browser's own driver offers it: the few things that the two do differently. */
export interface RawPage {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): string;
  /** Runs an expression in the page's own world; the value must survive JSON. */
  run(expression: string): Promise<unknown>;
  /** A document that is shown in a frame of this page, by a part of its address, once it is there. */
  frame(address: string): Promise<RawPage>;
  click(x: number, y: number, times: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  typeText(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** As if the person preferred this theme, and perhaps had the system force its colours. */
  showTheme(theme: 'light' | 'dark', forced?: boolean): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
  isClosed(): boolean;
  /** Uncaught errors and console errors so far. */
  errors: string[];
}

/** One running browser with the extension in it. */
export interface Driver {
  name: BrowserName;
  /** Address of the extension's own files, with the closing slash. */
  extensionUrl: string;
  /** A page on which requests are answered by `answer`; everything it answers with null is blocked. */
  newPage(): Promise<RawPage>;
  /** A page of the extension itself, in a tab. */
  openExtensionPage(path: string): Promise<RawPage>;
  /** The page that `open` makes appear at this address, in a window of its own. */
  adoptPage(url: string, open: () => Promise<unknown>): Promise<RawPage>;
  /** Does what the browser does when the key of a command is pressed while this tab is in front. */
  pressBoundKey(command: string, tab: number): Promise<void>;
  /** Stops the background script; resolves when it is stopped. It starts again with the next event. */
  stopBackground(control: RawPage): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, by whosever hand. */
  closed: Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension. */
  extension: string;
  answer(url: string): Promise<Answer | null>;
  headless: boolean;
  /** Arguments for the browser, besides those that are needed. */
  args?: string[];
}
