import { createRequire } from 'node:module';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import type { Plugin } from 'vite';

/** What is used of Babel, which the linker is a plugin of and brings with it. */
interface Babel {
  transformAsync(code: string, options: object): Promise<{ code?: string | null } | null>;
}

/**
 * Compiles what Angular's libraries leave to whoever uses them. Otherwise each page that shows a Material component compiles all
 * of them anew, which takes a page as long as everything else that it does. The console's own components are still compiled in
 * the page: they must find what the libraries' modules hold.
 */
export function linkAngular(): Plugin {
  const fromCompiler = createRequire(
    createRequire(import.meta.url).resolve('@angular/compiler-cli/package.json'),
  );
  const { transformAsync } = fromCompiler('@babel/core') as Babel;
  return {
    name: 'link-angular',
    async transform(code, id) {
      if (!code.includes('ɵɵngDeclare') || !id.endsWith('.mjs')) return null;
      const plugins = [createEs2015LinkerPlugin({ fileSystem, logger, linkerJitMode: true })];
      const options = { filename: id, configFile: false, babelrc: false, compact: false, plugins };
      const linked = await transformAsync(code, options);
      return linked?.code ? { code: linked.code, map: null } : null;
    },
  };
}

type Linking = Parameters<typeof createEs2015LinkerPlugin>[0];

/** It reads files only for the maps of their sources, which nobody looks at here. */
const fileSystem = {
  resolve: (path: string) => path,
  dirname: (path: string) => path,
  relative: (_from: string, to: string) => to,
  exists: () => false,
  readFile: () => '',
} as unknown as Linking['fileSystem'];

const logger: Linking['logger'] = {
  level: 2,
  debug: () => undefined,
  info: () => undefined,
  warn: (...words) => console.warn(...words),
  error: (...words) => console.error(...words),
};
