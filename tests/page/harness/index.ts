import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, beforeEach } from 'vitest';
import { bundle } from '../../e2e/harness/bundle';
import { type SharedPage, sharedPage, type Time } from './shared-page';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const someAddress = 'https://acme.login.illumina.com/iam/';

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
