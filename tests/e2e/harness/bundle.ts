import { build, type Rolldown } from 'vite';

const made = new Map<string, Promise<string>>();

/**
 * One script of a module and all it imports; run in a page it leaves the module's exports in `variable`.
 * @param entry the module's file
 */
export function bundle(entry: string, variable: string): Promise<string> {
  const key = `${variable} ${entry}`;
  const known = made.get(key) ?? bundleNow(entry, variable);
  made.set(key, known);
  return known;
}

async function bundleNow(entry: string, variable: string): Promise<string> {
  const output = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: variable },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = output[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become a script.`);
  return chunk.code;
}
