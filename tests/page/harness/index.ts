import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, beforeEach } from 'vitest';
import { bundle } from '../../e2e/harness/bundle';
import { rememberObservers, writeAnew } from './same-document';
import { type SharedPage, sharedPage, type Time } from './shared-page';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** What a page gets that asks for no other size; no test leaves its own to the next. */
const usualSize = { width: 1280, height: 720 };
const someAddress = 'https://acme.login.illumina.com/iam/';

/** What a file's tests do with the page. */
interface Use {
  /** They leave what only a new document is without: elements that they define, names that their scripts declare. */
  needsNewDocument: boolean;
}

/** A page in a real browser in which some modules of ours are loaded, with a fresh document for every test. */
export class Room<Modules> {
  #page: SharedPage | undefined;
  #script = '';
  #isShown = false;
  readonly #use: Use;

  constructor(use: Use) {
    this.#use = use;
  }

  /** Playwright's own page: mouse, keyboard, locators. */
  get page(): Page {
    if (!this.#page) throw new Error('The page is there only while a test runs.');
    return this.#page.page;
  }

  /** Shows this markup at an address, with the modules loaded. */
  async show(html: string, address = someAddress): Promise<void> {
    const { page } = this;
    const shared = this.#page as SharedPage;
    const isThere =
      shared.holds === this &&
      !this.#use.needsNewDocument &&
      isSameOrigin(page.url(), address) &&
      // A document that is written makes no shadow roots of markup.
      !html.includes('shadowrootmode');
    shared.html = html;
    shared.holds = this;
    this.#isShown = true;
    if (isThere) await page.evaluate(writeAnew, { html, address });
    else await this.#open(address);
    await page.evaluate('globalThis.modules = globalThis.start(); 0');
  }

  async #open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.evaluate(rememberObservers);
    await this.page.evaluate(`globalThis.start = () => { ${this.#script}\nreturn modules; }; 0`);
  }

  /** Runs a function in the page; it may use nothing but the modules and its argument. The value must survive JSON. */
  async run<R, A = undefined>(run: (modules: Modules, arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    if (!this.#isShown) await this.show('<!doctype html>');
    const given = arg === undefined ? 'undefined' : JSON.stringify(arg);
    return (await this.page.evaluate(`(${run})(globalThis.modules, ${given})`)) as R;
  }

  async enter(shared: SharedPage, script: string): Promise<void> {
    this.#script = script;
    this.#page = shared;
    this.#isShown = false;
    const now = shared.page.viewportSize();
    if (now?.width !== usualSize.width || now.height !== usualSize.height)
      await shared.page.setViewportSize(usualSize);
    await shared.page.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: null,
    });
  }
}

const isSameOrigin = (one: string, other: string): boolean => new URL(one).origin === new URL(other).origin;

/**
 * Loads modules into a page of real Chromium, for the tests of a file:
 * `const room = useRoom<{ text: typeof import('../../src/page/strings') }>({ text: 'src/page/strings.ts' });`
 */
export function useRoom<Modules>(
  modules: Record<keyof Modules & string, string>,
  { isSkipped = false, needsNewDocument = false }: Partial<Time & Use> = {},
): Room<Modules> {
  const room = new Room<Modules>({ needsNewDocument });
  let script = '';
  beforeAll(async () => {
    script = await bundle(await entryOf(modules), 'modules');
  });
  beforeEach(async () => room.enter(await sharedPage({ isSkipped }), script));
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
