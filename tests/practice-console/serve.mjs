// @ts-check
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const sourceFolder = dirname(fileURLToPath(import.meta.url));
/** Its state and its plain face, which the extension's own practice page has as well. */
const sharedFolder = join(sourceFolder, '../../src/practice/console');
const builtFolder = join(sourceFolder, '../../.cache/practice-console');
const lockFolder = `${builtFolder}.lock`;
const assetsPath = '/practice-console-assets/';

/** @type {Record<string, string>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} folder
 * @returns {Promise<number>} when the newest file in it was written; 0 without any
 */
async function newestIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const times = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return newestIn(path);
      return (await stat(path).catch(() => null))?.mtimeMs ?? 0;
    }),
  );
  return Math.max(0, ...times);
}

async function isFresh() {
  const built = await stat(join(builtFolder, 'index.html')).catch(() => null);
  return (
    built !== null && built.mtimeMs >= Math.max(await newestIn(sourceFolder), await newestIn(sharedFolder))
  );
}

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Several test workers may come at once: one builds, the others wait for it. */
async function takeLock() {
  await mkdir(dirname(lockFolder), { recursive: true });
  for (;;) {
    try {
      await mkdir(lockFolder);
      return;
    } catch {
      const held = await stat(lockFolder).catch(() => null);
      // Left behind by a process that was ended in the middle of a build.
      if (held && Date.now() - held.mtimeMs > 120_000) await rm(lockFolder, { recursive: true, force: true });
      await pause(200);
    }
  }
}

/**
 * Builds the pages when they are missing or older than their sources.
 * @returns {Promise<string>} the folder of the built pages
 */
export async function buildPracticeConsole() {
  if (await isFresh()) return builtFolder;
  await takeLock();
  try {
    if (!(await isFresh())) {
      const { build } = await import('vite');
      await build({ configFile: join(sourceFolder, 'vite.config.ts') });
    }
  } finally {
    await rm(lockFolder, { recursive: true, force: true });
  }
  return builtFolder;
}

/**
 * @param {string} host
 * @param {string} path
 * @returns {string | null} the html file shown there
 */
function pageAt(host, path) {
  const sequenceHub = /(^|\.)basespace\.illumina\.com(\.cn)?$/.test(host);
  const domainHost = /^(?!accounts\.)[^.]+(\.[^.]+)*\.login\.illumina\.com$/.test(host);
  const account = /^(login|accounts|accounts\.login)\.illumina\.com$/.test(host);
  if (!sequenceHub && !domainHost && !account) return null;
  if (path.startsWith('/unrelated/')) return 'other-pages/unrelated.html';
  if (path.startsWith('/help/')) return 'other-pages/help.html';
  if (account || path.startsWith('/platform-services-manager/')) return 'other-pages/log-in.html';
  if (sequenceHub) return 'other-pages/sequence-hub.html';
  if (/^\/platform-home(\/|$)/.test(path)) return 'home.html';
  if (/^\/ica(\/|$)/.test(path)) return 'other-pages/ica.html';
  return 'index.html';
}

/** @type {Promise<string> | null} */
let built = null;

/**
 * What the stand-in site answers to a GET of this address; null for a host it does not stand in for.
 * @param {string} url
 * @returns {Promise<{status: number, contentType: string, body: Buffer} | null>}
 */
export async function respond(url) {
  const { hostname, pathname } = new URL(url);
  const page = pageAt(hostname, pathname);
  if (page === null) return null;
  built ??= buildPracticeConsole();
  const folder = await built;
  const path = pathname.startsWith(assetsPath)
    ? normalize(join(folder, decodeURIComponent(pathname.slice(assetsPath.length))))
    : join(folder, page);
  const body = path.startsWith(folder + sep) ? await readFile(path).catch(() => null) : null;
  if (body === null) return { status: 404, contentType: 'text/plain', body: Buffer.from('Not found') };
  return { status: 200, contentType: contentTypes[extname(path)] ?? 'application/octet-stream', body };
}

/**
 * The same answers on loopback, for looking at the pages in any browser.
 * @param {number} [port]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function startServer(port = 0) {
  await buildPracticeConsole();
  const server = createServer(async (request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const header = request.headers['x-practice-host'];
    const host = searchParams.get('host') ?? (Array.isArray(header) ? header[0] : header);
    const url = `https://${host ?? 'acme.login.illumina.com'}${pathname}${search}`;
    const answer = URL.canParse(url) ? await respond(url) : null;
    response.writeHead(answer?.status ?? 404, { 'content-type': answer?.contentType ?? 'text/plain' });
    response.end(answer?.body ?? 'No such host here');
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
