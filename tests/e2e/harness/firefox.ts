import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { frameOf, type Run } from './frames';
import { fromJson, toJson } from './json';
import type { Driver, LaunchOptions, RawPage } from './types';
import { pause, until } from './waiting';

/** The address that Firefox would choose at random for the add-on's own pages. */
const uuid = '6a3b6a40-54a2-4f4d-9a3c-0d6f6f1a2b3c';
const extensionUrl = `moz-extension://${uuid}/`;
const viewport = { width: 1280, height: 800 };

/** Firefox with the extension loaded, by WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const addOn: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: options.headless,
    defaultViewport: viewport,
    // Pages of an add-on belong to the browser itself for WebDriver; this lets it in.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      // A press on what asks for a permission is the whole answer: nobody can reach the browser's own question.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
      // On a busy machine a touch is still a tap and no long press, and an allowed copy is still allowed.
      'apz.max_tap_time': 20_000,
      'ui.click_hold_context_menus.delay': 20_000,
      'dom.user_activation.transient.timeout': 60_000,
    },
  });
  await browser.installExtension(options.extension);
  const [home] = (await connectionOf(browser).send('browsingContext.getTree', {})).result.contexts;
  return driverOf(browser, home?.context ?? '', addOn, options);
}

function driverOf(browser: Browser, home: string, addOn: string, options: LaunchOptions): Driver {
  return {
    name: 'firefox',
    extensionUrl,
    async newPage() {
      const page = await openTab(browser, home);
      page.on('request', (request) => void answer(request, options));
      await page.setRequestInterception(true);
      return rawPageOf(page);
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const raw = rawPageOf(page);
      await raw.goto(extensionUrl + path);
      return raw;
    },
    async adoptPage(url, open) {
      const known = new Set(await browser.pages());
      await open();
      const fresh = async () => (await browser.pages()).find((each) => !known.has(each));
      const page = await until(fresh, `a window at ${url}`).catch(async (error: Error) => {
        // Either none was opened or the driver was not told of it: the browser itself knows which.
        throw new Error(`${error.message}; the browser shows ${await addressesIn(browser)}`);
      });
      const raw = rawPageOf(page);
      await arrived(raw, url);
      return raw;
    },
    async pressBoundKey(command) {
      const shortcuts = `WebExtensionPolicy.getByID('${addOn}').extension.shortcuts`;
      await runInBrowser(browser, `${shortcuts}.onCommand(${JSON.stringify(command)})`);
    },
    async stopBackground(control) {
      const isAsleep = 'browser.extension.getBackgroundPage() === null';
      const asleep = async () => {
        await runInBrowser(browser, `WebExtensionPolicy.getByID('${addOn}').extension.terminateBackground()`);
        return (await control.run(isAsleep)) === true ? true : undefined;
      };
      await until(asleep, 'the event page to sleep');
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}
interface BiDi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts: Context[]; result?: { value?: unknown } } }>;
}

const connectionOf = (browser: Browser): BiDi => (browser as unknown as { connection: BiDi }).connection;

/** The addresses of all tabs and windows that the browser itself knows of. */
async function addressesIn(browser: Browser): Promise<string> {
  const { result } = await connectionOf(browser).send('browsingContext.getTree', { maxDepth: 0 });
  return result.contexts.map(({ url }) => url).join(', ');
}

/**
 * Opens a tab in the window of another one. Left to itself the browser opens it in the window that was used last, be it the
 * assistant's: there the assistant hides it, and what is hidden is slowed down until nothing comes to an end.
 * @param home a tab of the browser's first window
 */
async function openTab(browser: Browser, home: string): Promise<Page> {
  const known = new Set(await browser.pages());
  await connectionOf(browser).send('browsingContext.create', { type: 'tab', referenceContext: home });
  const fresh = async () => (await browser.pages()).find((each) => !known.has(each));
  const page = await until(fresh, 'a new tab');
  await page.setViewport(viewport);
  return page;
}

/** Runs an expression as code of the browser itself, which may do to an add-on what the browser does after some quiet. */
async function runInBrowser(browser: Browser, expression: string): Promise<void> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts;
  if (!window) throw new Error('Firefox shows no window of its own.');
  const target = { context: window.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: true });
}

async function answer(request: HTTPRequest, options: LaunchOptions): Promise<void> {
  try {
    const url = request.url();
    if (!/^https?:/.test(url)) return await request.continue();
    const given = await options.answer(url);
    if (!given) return await request.abort();
    await request.respond(given);
  } catch {
    // The page was closed or went elsewhere meanwhile.
  }
}

async function arrived(page: RawPage, url: string, timeout?: number): Promise<void> {
  const there = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  await until(async () => ((await page.run(there)) === true ? true : undefined), `${url} to load`, timeout);
}

/** WebDriver never says that a page of an add-on has loaded: we look ourselves. */
async function go(raw: RawPage, page: Page, url: string): Promise<void> {
  if (!url.startsWith(extensionUrl)) return void (await page.goto(url));
  const once = async () => {
    page.goto(url, { timeout: 1500 }).catch(() => undefined);
    await arrived(raw, url, 1500);
    return true;
  };
  // While the add-on reloads there is no such address: ask for it again.
  await until(once, `${url} to load`);
}

async function reload(raw: RawPage, page: Page): Promise<void> {
  const ours = await raw.run(`location.href.startsWith(${JSON.stringify(extensionUrl)})`);
  if (!ours) return void (await page.reload());
  await raw.run('void (globalThis.isOld = true)');
  page.reload({ timeout: 5000 }).catch(() => undefined);
  const fresh = `!globalThis.isOld && document.readyState === 'complete'`;
  await until(async () => ((await raw.run(fresh)) === true ? true : undefined), 'the page to reload');
}

function rawPageOf(page: Page): RawPage {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const raw: RawPage = {
    errors,
    goto: (url) => go(raw, page, url),
    reload: () => reload(raw, page),
    url: () => page.url(),
    run: async (expression) => fromJson(await page.evaluate(toJson(expression))),
    frame: (address) => frameOf(raw, () => framesIn(page), address),
    click: (x, y, count) => page.mouse.click(x, y, { count }),
    hover: (x, y) => page.mouse.move(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    keyDown: (key) => page.keyboard.down(key as KeyInput),
    keyUp: (key) => page.keyboard.up(key as KeyInput),
    typeText: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    showTheme: async (theme, forced = false) => {
      if (theme === 'dark' || forced) throw new Error('Firefox is not told which theme to show.');
    },
    toFront: () => page.bringToFront(),
    close: () => Promise.race([page.close(), pause(3000)]),
    isClosed: () => page.isClosed(),
  };
  return raw;
}

/** The frames of a page. The driver tells of none in a page of an add-on, so the browser is asked. */
async function framesIn(page: Page): Promise<Run[]> {
  const connection = connectionOf(page.browser());
  const { result } = await connection.send('browsingContext.getTree', {});
  const within = (contexts: readonly Context[]): Context[] =>
    contexts.flatMap((context) => [context, ...within(context.children ?? [])]);
  return within(result.contexts).map(({ context }) => async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression: toJson(expression),
      target: { context },
      awaitPromise: true,
    });
    return fromJson(answer.result.result?.value);
  });
}
