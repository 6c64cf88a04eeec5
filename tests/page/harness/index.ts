import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { beforeAll, beforeEach, inject } from 'vitest';
import { bundle } from '../../e2e/harness/bundle';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const someAddress = 'https://acme.login.illumina.com/iam/';

/** How time passes in a page. */
interface Time {
  /**
   * The clock of the page jumps to its next timer as soon as it has nothing else to do, so that nobody waits, and a busy
   * machine is no slower for it. What comes with the next picture (scrolling, `requestAnimationFrame`) comes late then.
   */
  isSkipped: boolean;
}

/** A page in a real browser in which some modules of ours are loaded, with a fresh document for every test. */
export class Room<Modules> {
  #page: SharedPage | undefined;
  #script = '';
  #isShown = false;

  /** Playwright's own page: mouse, keyboard, locators. */
  get page(): Page {
    if (!this.#page) throw new Error('The page is there only while a test runs.');
    return this.#page.page;
  }

  /** Shows this markup at an address, with the modules loaded. */
  async show(html: string, address = someAddress): Promise<void> {
    const { page } = this;
    if (this.#page) this.#page.html = html;
    this.#isShown = true;
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
    await shared.page.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: null,
    });
  }
}

/**
 * Loads modules into a page of real Chromium, for the tests of a file:
 * `const room = useRoom<{ text: typeof import('../../src/page/strings') }>({ text: 'src/page/strings.ts' });`
 */
export function useRoom<Modules>(
  modules: Record<keyof Modules & string, string>,
  time: Time = { isSkipped: false },
): Room<Modules> {
  const room = new Room<Modules>();
  let script = '';
  beforeAll(async () => {
    script = await bundle(await entryOf(modules), 'modules');
  });
  beforeEach(async () => room.enter(await sharedPage(time), script));
  return room;
}

/** One page for all tests of a run, which follow each other: to open one for each would take longer than most of them. */
interface SharedPage {
  page: Page;
  /** What it shows at every address. */
  html: string;
}
const pages = new Map<boolean, Promise<SharedPage>>();
let browser: Promise<Browser> | undefined;

function sharedPage({ isSkipped }: Time): Promise<SharedPage> {
  const page = pages.get(isSkipped) ?? openPage(isSkipped);
  pages.set(isSkipped, page);
  return page;
}

async function openPage(skipsTime: boolean): Promise<SharedPage> {
  browser ??= chromium.connect(inject('pageBrowser'));
  const shared = { page: await (await browser).newPage(), html: '' };
  await shared.page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shared.html })
      : route.abort(),
  );
  if (skipsTime) {
    const session = await shared.page.context().newCDPSession(shared.page);
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
  }
  return shared;
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
