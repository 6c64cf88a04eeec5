import { rm } from 'node:fs/promises';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from 'playwright';
import { findChromium } from '../../../scripts/browsers.mjs';
import { newProfile } from './chromium-profile';
import { frameOf } from './frames';
import { fromJson, toJson } from './json';
import type { Driver, LaunchOptions, RawPage } from './types';
import { until } from './waiting';

const viewport = { width: 1280, height: 800 };

/** Chromium with the extension loaded, by Playwright. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await newProfile();
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: options.headless,
    // A person's window may have any size.
    viewport: options.headless ? viewport : null,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  });
  await context.route(/^https?:/, async (route) => {
    const answer = await options.answer(route.request().url());
    if (!answer) return route.abort();
    return route.fulfill({ ...answer, body: asBody(answer.body) });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return driverOf(context, new URL('/', worker.url()).href, async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

const asBody = (body: Uint8Array | string): Buffer | string =>
  typeof body === 'string' ? body : Buffer.from(body);

function driverOf(context: BrowserContext, extensionUrl: string, close: () => Promise<void>): Driver {
  return {
    name: 'chromium',
    extensionUrl,
    newPage: async () => rawPageOf(context, await context.newPage()),
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(extensionUrl + path);
      return rawPageOf(context, page);
    },
    async adoptPage(url, open) {
      const known = new Set(context.pages());
      await open();
      const page = await until(
        async () => context.pages().find((each) => !known.has(each) && each.url() === url),
        `a window at ${url}`,
      );
      await page.waitForLoadState();
      return rawPageOf(context, page);
    },
    pressBoundKey: (command, tab) => dispatchCommand(context, command, tab),
    stopBackground: () => stopWorker(context),
    close,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
  };
}

/** Keys of extensions are the window's, and a browser without one has none: the event is sent as the browser sends it. */
async function dispatchCommand(context: BrowserContext, command: string, tab: number): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is asleep: a test that presses a key has it at work.');
  await worker.evaluate(
    async (given) => {
      const event = chrome.commands.onCommand as unknown as { dispatch(...given: unknown[]): void };
      event.dispatch(given.command, await chrome.tabs.get(given.tab));
    },
    { command, tab },
  );
}

/** The browser stops it as it would after half a minute of quiet. */
async function stopWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0];
  if (!page) throw new Error('No page is open to stop the worker from.');
  const session = await context.newCDPSession(page);
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    // The next event may start it again a moment later: that it was stopped is what counts.
    hasStopped ||= versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  const stopped = async () => {
    if (!hasStopped) await session.send('ServiceWorker.stopAllWorkers');
    return hasStopped || undefined;
  };
  await until(stopped, 'the worker to stop');
  await session.detach();
}

async function touch(session: Promise<CDPSession>, x: number, y: number): Promise<void> {
  const cdp = await session;
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function rawPageOf(context: BrowserContext, page: Page): RawPage {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const raw: RawPage = {
    errors,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    url: () => page.url(),
    run: async (expression) => fromJson(await page.evaluate(toJson(expression))),
    frame: (address) => frameOf(raw, async () => page.frames().map(runIn), address),
    click: (x, y, clickCount) => page.mouse.click(x, y, { clickCount }),
    hover: (x, y) => page.mouse.move(x, y),
    tap: (x, y) => touch(context.newCDPSession(page), x, y),
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    typeText: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    showTheme: (colorScheme, forced) =>
      page.emulateMedia({ colorScheme, forcedColors: forced ? 'active' : null }),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
    isClosed: () => page.isClosed(),
  };
  return raw;
}

const runIn =
  (frame: Frame) =>
  async (expression: string): Promise<unknown> =>
    fromJson(await frame.evaluate(toJson(expression)));
