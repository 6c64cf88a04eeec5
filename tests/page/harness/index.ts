import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { bundle } from '../../e2e/harness/bundle';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const someAddress = 'https://acme.login.illumina.com/iam/';

/** A page in a real browser in which some modules of ours are loaded, with a fresh document for every test. */
export class Room<Modules> {
  #page: Page | undefined;
  #script = '';

  /** Playwright's own page: mouse, keyboard, locators. */
  get page(): Page {
    if (!this.#page) throw new Error('The page is there only while a test runs.');
    return this.#page;
  }

  /** Shows this markup at an address, with the modules loaded. */
  async show(html: string, address = someAddress): Promise<void> {
    await this.page.unrouteAll();
    await this.page.route('**/*', (route) => {
      const isIt = route.request().isNavigationRequest();
      return isIt ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort();
    });
    await this.page.goto(address);
    await this.page.evaluate(`globalThis.modules = (() => { ${this.#script}\nreturn modules; })(); 0`);
  }

  /** Runs a function in the page; it may use nothing but the modules and its argument. The value must survive JSON. */
  async run<R, A = undefined>(run: (modules: Modules, arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const given = arg === undefined ? 'undefined' : JSON.stringify(arg);
    return (await this.page.evaluate(`(${run})(globalThis.modules, ${given})`)) as R;
  }

  async enter(browser: Browser, script: string): Promise<void> {
    this.#script = script;
    // One page for all tests of a file: each of them loads its document anew, and a new page would cost two processes.
    this.#page ??= await browser.newPage();
    await this.#page.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: null,
    });
    await this.show('<!doctype html>');
  }
}

/**
 * Loads modules into a page of real Chromium, for the tests of a file:
 * `const room = useRoom<{ text: typeof import('../../src/page/dom/text') }>({ text: 'src/page/dom/text.ts' });`
 */
export function useRoom<Modules>(modules: Record<keyof Modules & string, string>): Room<Modules> {
  const room = new Room<Modules>();
  let browser: Browser | undefined;
  let script = '';
  beforeAll(async () => {
    browser = await chromium.connect(inject('pageBrowser'));
    script = await bundle(await entryOf(modules), 'modules');
  });
  beforeEach(async () => {
    if (browser) await room.enter(browser, script);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return room;
}

/** A module that exports each of the modules under its name. */
async function entryOf(modules: Record<string, string>): Promise<string> {
  const lines = Object.entries(modules).map(
    ([name, path]) => `export * as ${name} from ${JSON.stringify(join(root, path))};`,
  );
  const text = lines.join('\n');
  const folder = join(root, '.cache/page-tests');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.ts`);
  await writeFile(path, text);
  return path;
}
