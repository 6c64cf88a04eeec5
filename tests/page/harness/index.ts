import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, beforeEach } from 'vitest';
import { bundle } from '../../e2e/harness/bundle';
import { type SharedPage, sharedPage, type Time } from './shared-page';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** What a page gets that asks for no other size; no test leaves its own to the next. */
const usualSize = { width: 1280, height: 720 };
const someAddress = 'https://acme.login.illumina.com/iam/';

/** What a file's tests do with the page. */
interface Use {
  /** Nothing that they load or start goes on by itself: the next page can be written into the same document, which is far sooner there. */
  onlyReads: boolean;
}

/** A page in a real browser in which some modules of ours are loaded, with a fresh document for every test. */
export class Room<Modules> {
  #page: SharedPage | undefined;
  #script = '';
  #isShown = false;
  readonly #onlyReads: boolean;

  constructor(onlyReads: boolean) {
    this.#onlyReads = onlyReads;
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
    const isWritten = this.#onlyReads && shared.reader === this && isSameOrigin(page.url(), address);
    shared.html = html;
    shared.reader = this.#onlyReads ? this : undefined;
    this.#isShown = true;
    if (isWritten) {
      await page.evaluate(writeAnew, { html, address });
      return;
    }
    await page.goto(address);
    await page.evaluate(`globalThis.modules = (() => { ${this.#script}\nreturn modules; })(); 0`);
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

/** Runs in the page. */
function writeAnew({ html, address }: { html: string; address: string }): void {
  history.replaceState(null, '', address);
  document.open();
  document.adoptedStyleSheets = [];
  document.write(html);
  document.close();
  scrollTo(0, 0);
}

/**
 * Loads modules into a page of real Chromium, for the tests of a file:
 * `const room = useRoom<{ text: typeof import('../../src/page/strings') }>({ text: 'src/page/strings.ts' });`
 */
export function useRoom<Modules>(
  modules: Record<keyof Modules & string, string>,
  { isSkipped = false, onlyReads = false }: Partial<Time & Use> = {},
): Room<Modules> {
  const room = new Room<Modules>(onlyReads);
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
