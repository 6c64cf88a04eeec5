// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/browsers.mjs';
import { respond } from '../practice-console/serve.mjs';
import { pause } from './timing.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').CDPSession} Session
 * @typedef {{
 *   context: import('playwright').BrowserContext,
 *   version: string,
 *   extensionUrl: string,
 *   serve(url: string, html: string): void,
 *   close(): Promise<void>,
 * }} Browser `extensionUrl` is '' where no extension is loaded
 */

/**
 * A Chromium of its own, in which the practice console answers for the real hosts.
 * @param {string} [extension] the folder of the extension to load
 * @returns {Promise<Browser>}
 */
export async function launch(extension) {
  const profile = await mkdtemp(join(tmpdir(), 'assistant-bench-'));
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: true,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  /** @type {Map<string, string>} */
  const given = new Map();
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const html = given.get(url);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const answer = await respond(url);
    return answer ? route.fulfill(answer) : route.abort();
  });
  return {
    context,
    version: await versionOf(context),
    extensionUrl: extension ? await extensionUrlOf(context) : '',
    serve: (url, html) => given.set(url, html),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {import('playwright').BrowserContext} context */
async function extensionUrlOf(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const url = new URL('/', worker.url()).href;
  await closeWelcome(context, `${url}src/options/welcome.html`);
  return url;
}

/** The page that comes after the installation is to take no time of what is measured. @param {import('playwright').BrowserContext} context @param {string} url */
async function closeWelcome(context, url) {
  for (;;) {
    const page = context.pages().find((each) => each.url() === url);
    if (page) {
      // Closed before it has its sentences, it would leave the other pages of the extension without them.
      await page.waitForLoadState();
      return page.close();
    }
    await pause(50);
  }
}

/** @param {import('playwright').BrowserContext} context */
async function versionOf(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { product } = await session.send('Browser.getVersion');
  await session.detach();
  return product.replace('/', ' ');
}

/**
 * Opens the Users screen of the practice console, and waits until the extension has recognised it.
 * @param {Browser} browser with the extension
 * @param {Record<string, string>} options of the practice console
 */
export async function openUsersScreen(browser, options) {
  const page = await browser.context.newPage();
  const query = new URLSearchParams({ skin: 'plain', ...options });
  await page.goto(`https://acme.login.illumina.com/iam/?${query}#/workgroups/wg-1/users`);
  await page.waitForSelector('[data-workgroup-assistant="no-access"]', { timeout: 15_000 });
  await pause(1000);
  return page;
}
