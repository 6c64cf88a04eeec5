import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssistantPage } from './assistant-page';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { PageInBrowser, type PageWindow } from './page';
import { Site } from './site';
import type { BrowserName, Driver, RawPage } from './types';
import { until } from './waiting';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** A file of the extension that runs no script: from there the harness asks the extension API. */
const quietFile = 'icons/icon-16.png';

/** Whether an address is a screen of the practice console that no disturbance runs in. */
const isConsole = (url: string): boolean =>
  /^https:\/\/acme\.login\.illumina\.com\/iam\//.test(url) && !/[?&]hostile=1/.test(url);

interface Application {
  stop(): void;
  restart(address: string): Promise<void>;
}

const endApplication = (): boolean => {
  const { practiceConsole } = window as { practiceConsole?: Application };
  practiceConsole?.stop();
  // A change of route is looked at straight away.
  location.hash = '#/rests';
  sessionStorage.clear();
  return practiceConsole !== undefined;
};

const startAgain = (url: string): Promise<void> | undefined =>
  (window as { practiceConsole?: Application }).practiceConsole?.restart(url);

/** A browser with the built extension in it, and the practice console on the real hosts. */
export class AssistantBrowser {
  #driver: Driver | undefined;
  #control: RawPage | undefined;
  #folder = '';
  #pages: PageInBrowser[] = [];
  /** A tab of the practice console that rests between two tests, and whether its script is still the extension's. */
  #resting: PageInBrowser | undefined;
  #wasReloaded = false;
  #front: RawPage | undefined;

  constructor(
    readonly name: BrowserName,
    readonly site = new Site(),
  ) {}

  /** @param files what is put into the extension besides what was built, by path */
  async start({
    headless = true,
    args = [] as string[],
    files = {} as Record<string, string>,
  } = {}): Promise<this> {
    const built = join(
      process.env.ASSISTANT_DIST ?? join(root, 'dist'),
      this.name.replace('chromium', 'chrome'),
    );
    if (!(await stat(join(built, 'manifest.json')).catch(() => null))) {
      throw new Error(`${built} holds no extension: run \`npm run build\` first.`);
    }
    // A copy, so that a build meanwhile does not change what runs.
    this.#folder = await mkdtemp(join(tmpdir(), 'assistant-extension-'));
    await cp(built, this.#folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(this.#folder, dirname(path)), { recursive: true });
      await writeFile(join(this.#folder, path), text);
    }
    const launch = this.name === 'firefox' ? launchFirefox : launchChromium;
    this.#driver = await launch({ extension: this.#folder, answer: this.site.answer, headless, args });
    this.#control = await this.#driver.openExtensionPage(quietFile);
    return this;
  }

  /** Answers this address with this html from now on. */
  serve(url: string, html: string, contentType?: string): void {
    this.site.serve(url, html, contentType);
  }

  /**
   * Opens an address in a new tab; a screen of the practice console in the tab that an earlier test has left, where its
   * application starts anew: to load Angular again for each test would take longer than all the tests.
   */
  async openPage(url: string): Promise<PageInBrowser> {
    const page = (await this.#wake(url)) ?? (await this.#openTab(url));
    this.#pages.push(page);
    return page;
  }

  async #wake(url: string): Promise<PageInBrowser | undefined> {
    const page = this.#resting;
    if (!page || !isConsole(url)) return undefined;
    this.#resting = undefined;
    await this.#toFront(page.raw);
    await page.evaluate(startAgain, url);
    return page;
  }

  async #openTab(url: string): Promise<PageInBrowser> {
    const known = new Set(await this.#tabs());
    const raw = await this.#running.newPage();
    const page = new PageInBrowser(raw, await this.#newTab(known), this.#windowOf(raw));
    await this.#toFront(raw);
    await raw.goto(url);
    return page;
  }

  /** Opens the assistant in a window of its own, pinned to a tab. */
  async openAssistant(tab: PageInBrowser | number): Promise<AssistantPage> {
    const pinned = typeof tab === 'number' ? tab : tab.tabId;
    const path = `src/popup/index.html?tab=${pinned}&view=window`;
    const assistant = await this.#openWindow(this.#running.extensionUrl + path, AssistantPage);
    await assistant.resize(440, 760);
    return assistant;
  }

  /** Opens any page of the extension in a window of its own. */
  openExtensionPage(path: string): Promise<PageInBrowser> {
    return this.#openWindow(this.#running.extensionUrl + path, PageInBrowser);
  }

  /**
   * Opens an address in a window of its own: several pages are in front then, and none is slowed down. Only in Chromium;
   * Firefox has to be asked to answer requests before a page goes anywhere.
   */
  openInWindow(url: string): Promise<PageInBrowser> {
    return this.#openWindow(url, PageInBrowser);
  }

  /** Runs a function in a page of the extension, where it may use the extension API as `chrome`. */
  async inExtension<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    if (!this.#control) throw new Error('The browser has not started.');
    const given = arg === undefined ? 'undefined' : JSON.stringify(arg);
    const body = `const chrome = globalThis.browser ?? globalThis.chrome; return (${run})(${given});`;
    return (await this.#control.run(`(() => { ${body} })()`)) as R;
  }

  /** The background script stops, as it does after some quiet; the next event starts it again. */
  async restartWorker(): Promise<void> {
    await this.#running.stopBackground(this.#control as RawPage);
  }

  /** As the button in the browser's list of extensions does: every page of the extension closes, site pages stay. */
  async reloadExtension(): Promise<void> {
    const old = this.#control as RawPage;
    this.#wasReloaded = true;
    await old
      .run('void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 0)')
      .catch(() => undefined);
    const gone = async () => {
      if (old.isClosed()) return true;
      return old.run('1').then(
        () => undefined,
        () => true,
      );
    };
    await until(gone, 'the extension to unload');
    this.#control = await until(
      () => this.#running.openExtensionPage(quietFile),
      'the extension to come back',
    );
  }

  /** Closes all pages that were opened and forgets what the extension has stored, so that the next test starts afresh. */
  async reset(): Promise<void> {
    for (const page of this.#pages.splice(0)) {
      if (!(await this.#rest(page))) await page.close().catch(() => undefined);
    }
    this.#wasReloaded = false;
    this.#front = undefined;
    this.site.forget();
    await this.inExtension(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
  }

  /** Keeps one tab of the practice console, empty and unknown to the extension. @returns whether this one is kept */
  async #rest(page: PageInBrowser): Promise<boolean> {
    if (this.#resting || this.#wasReloaded || page.wasChanged || page.raw.isClosed()) return false;
    if (!isConsole(page.url())) return false;
    try {
      if (!(await page.evaluate(endApplication))) return false;
      const prefix = `state:${page.tabId}:`;
      const isForgotten = () =>
        this.inExtension(async (start) => {
          const kept = Object.keys(await chrome.storage.session.get(null));
          return kept.every((key) => !key.startsWith(start)) || undefined;
        }, prefix);
      await until(isForgotten, 'the extension to see that the page is empty', 5000);
    } catch {
      return false;
    }
    page.raw.errors.length = 0;
    this.#resting = page;
    return true;
  }

  /** The pages opened since the last reset. */
  get pages(): readonly PageInBrowser[] {
    return this.#pages.filter((page) => !page.raw.isClosed());
  }

  /** Resolves when a person has closed the browser. */
  untilClosed(): Promise<void> {
    return this.#running.closed;
  }

  async close(): Promise<void> {
    await this.#driver?.close();
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }

  get #running(): Driver {
    if (!this.#driver) throw new Error('The browser has not started.');
    return this.#driver;
  }

  async #openWindow<P extends PageInBrowser>(
    url: string,
    Kind: new (raw: RawPage, tabId: number, window: PageWindow) => P,
  ): Promise<P> {
    const known = new Set(await this.#tabs());
    const raw = await this.#running.adoptPage(url, () =>
      this.inExtension(async (address) => {
        await chrome.windows.create({ url: address, type: 'popup', width: 460, height: 760 });
      }, url),
    );
    const page = new Kind(raw, await this.#newTab(known), this.#windowOf(raw));
    this.#pages.push(page);
    return page;
  }

  #tabs(): Promise<number[]> {
    return this.inExtension(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
  }

  #newTab(known: Set<number>): Promise<number> {
    return until(async () => (await this.#tabs()).find((id) => !known.has(id)), 'the new tab to be known');
  }

  #windowOf(raw: RawPage): PageWindow {
    return { toFront: () => this.#toFront(raw), copy: (text, html) => this.#copy(text, html) };
  }

  async #copy(text: string, html: string): Promise<void> {
    const copy = () =>
      this.inExtension(
        (given) => {
          const put = (event: ClipboardEvent) => {
            event.preventDefault();
            event.clipboardData?.setData('text/plain', given.text);
            if (given.html !== '') event.clipboardData?.setData('text/html', given.html);
          };
          document.addEventListener('copy', put);
          const copied = document.execCommand('copy');
          document.removeEventListener('copy', put);
          return copied;
        },
        { text, html },
      );
    await until(async () => (await copy()) || undefined, 'the browser to let the harness copy');
  }

  async #toFront(raw: RawPage): Promise<void> {
    if (this.#front === raw) return;
    await raw.toFront();
    this.#front = raw;
  }
}
