import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssistantPage } from './assistant-page';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { PageInBrowser, type PageWindow } from './page';
import { Site } from './site';
import { SparePages } from './spare-pages';
import { timed } from './times';
import type { BrowserName, Driver, RawPage } from './types';
import { until } from './waiting';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** A file of the extension that runs no script: from there the harness asks the extension API. */
const quietFile = 'icons/icon-16.png';
const assistantSize = [440, 760] as const;

interface StartOptions {
  headless?: boolean;
  args?: string[];
  files?: Record<string, string>;
}

/** A browser with the built extension in it, and the practice console on the real hosts. */
export class AssistantBrowser {
  #driver: Driver | undefined;
  #control: RawPage | undefined;
  #folder = '';
  #pages: PageInBrowser[] = [];
  #spare = new SparePages((tabId) => this.#isForgotten(tabId));
  /** Whether the scripts in the tabs are no longer the extension's. */
  #wasReloaded = false;
  #front: RawPage | undefined;

  constructor(
    readonly name: BrowserName,
    readonly site = new Site(),
  ) {}

  /** @param options `files` is what is put into the extension besides what was built, by path */
  start(options: StartOptions = {}): Promise<this> {
    return timed('browser start', () => this.#launch(options));
  }

  async #launch({ headless = true, args = [], files = {} }: StartOptions): Promise<this> {
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
    await this.#closeWelcome();
    return this;
  }

  /**
   * After its installation the extension opens a page: no test is to meet it unawares. One that is closed before it has its
   * sentences leaves all pages of the extension without them, since they share a process.
   */
  async #closeWelcome(): Promise<void> {
    const close = () =>
      this.inExtension(async () => {
        const [tab] = await chrome.tabs.query({
          url: chrome.runtime.getURL('src/options/welcome.html'),
          status: 'complete',
        });
        if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
        return tab !== undefined;
      });
    await until(async () => (await close()) || undefined, 'the welcome page after the installation');
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
    return timed('page load', async () => {
      const toFront = (page: PageInBrowser) => this.#toFront(page.raw);
      // A page that a test gives itself stands in the console's place.
      const spare = this.site.isGiven(url) ? undefined : await this.#spare.tabFor(url, toFront);
      const page = spare ?? (await this.#openTab(url));
      this.#pages.push(page);
      return page;
    });
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
  openAssistant(tab: PageInBrowser | number): Promise<AssistantPage> {
    const pinned = typeof tab === 'number' ? tab : tab.tabId;
    // A window that opens comes to the front.
    this.#front = undefined;
    const url = `${this.#running.extensionUrl}src/popup/index.html?tab=${pinned}&view=window`;
    return timed('page load', async () => {
      const spare = await this.#inSpareWindow(url);
      if (spare?.wasResized === false) return spare;
      const assistant = spare ?? (await this.#openWindow(url, AssistantPage));
      await assistant.resize(...assistantSize);
      assistant.wasResized = false;
      return assistant;
    });
  }

  async #inSpareWindow(url: string): Promise<AssistantPage | undefined> {
    const spare = await this.#spare.takeWindow();
    if (!spare) return undefined;
    await spare.raw.goto(url);
    this.#pages.push(spare);
    return spare;
  }

  /** Opens any page of the extension in a window of its own. */
  openExtensionPage(path: string): Promise<PageInBrowser> {
    const url = this.#running.extensionUrl + path;
    return timed('page load', () => this.#openWindow(url, PageInBrowser));
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
    const control = this.#control;
    return (await timed('waiting', () => control.run(`(() => { ${body} })()`))) as R;
  }

  /** Does what the key of a command of the manifest does while a tab is in front. */
  async pressBoundKey(command: string, tab: PageInBrowser): Promise<void> {
    await tab.toFront();
    await this.#running.pressBoundKey(command, tab.tabId);
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

  /** Closes or empties all pages that were opened and forgets what the extension has stored: the next test starts afresh. */
  async reset(): Promise<void> {
    await timed('between tests', () => this.#reset());
  }

  async #reset(): Promise<void> {
    const pages = this.#pages.splice(0);
    if (this.#wasReloaded) pages.push(...this.#spare.dismiss());
    await Promise.all(
      pages.map(async (page) => {
        const isKept = !this.#wasReloaded && (await this.#keep(page).catch(() => false));
        if (!isKept) await page.close().catch(() => undefined);
      }),
    );
    this.#wasReloaded = false;
    this.#front = undefined;
    this.site.forget();
    // As the extension's own deleting of everything does: what pages tell late, of the test that has ended, is not remembered.
    await this.inExtension(() =>
      navigator.locks.request('remember', async () => {
        const { local, session } = chrome.storage;
        await Promise.all([local.clear(), session.clear()]);
        await session.set({ deletedAt: Date.now() });
        await local.set({ deleted: true });
        await local.remove('deleted');
      }),
    );
  }

  async #keep(page: PageInBrowser): Promise<boolean> {
    // A test or the extension may have closed it by other means.
    if (page.isClosed || !(await page.raw.run('true'))) return false;
    if (page instanceof AssistantPage)
      return this.#spare.keepWindow(page, this.#running.extensionUrl + quietFile);
    return this.#spare.keepTab(page);
  }

  async #isForgotten(tabId: number): Promise<boolean> {
    return this.inExtension(async (start) => {
      const kept = Object.keys(await chrome.storage.session.get(null));
      return kept.every((key) => !key.startsWith(start));
    }, `state:${tabId}:`);
  }

  /** The pages opened since the last reset. */
  get pages(): readonly PageInBrowser[] {
    return this.#pages.filter((page) => !page.isClosed);
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
    this.#front = undefined;
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
