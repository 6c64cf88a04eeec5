import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Answer } from '../e2e/harness/types';

const sources = fileURLToPath(new URL('.', import.meta.url));
const built = join(sources, '../../.cache/gallery');
const assets = '/gallery-assets/';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** When the newest of the gallery's own files was written. */
async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const times = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : newest(path);
    return (await stat(path)).mtimeMs;
  });
  return Math.max(0, ...(await Promise.all(times)));
}

/** Builds the gallery's page where it is missing or older than its sources. */
export async function buildGallery(): Promise<void> {
  const page = await stat(join(built, 'index.html')).catch(() => null);
  if (page && page.mtimeMs >= (await newest(sources))) return;
  await build({ configFile: join(sources, 'vite.config.ts') });
}

/** What the stand-in site answers: the gallery's page at every path, and the files that it loads. */
export async function respond(url: string): Promise<Answer | null> {
  const { pathname } = new URL(url);
  const path = normalize(
    join(built, pathname.startsWith(assets) ? pathname.slice(assets.length) : 'index.html'),
  );
  const body = path.startsWith(built + sep) ? await readFile(path).catch(() => null) : null;
  if (!body) return { status: 404, contentType: 'text/plain', body: 'Not found' };
  return { status: 200, contentType: contentTypes[extname(path)] ?? 'application/octet-stream', body };
}
