// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';

/*
 * The parts of the content script run beside its first script, which is there before any of them. Built by themselves, each
 * would bring a copy of all that both use. So what the first script holds is handed over in a list, and a part takes it
 * from there: by number, since names would cost as much as what they save.
 */

const first = 'src/content/console.iife.ts';
const partsFolder = 'src/content/parts';
/** What is no longer, in characters, is handed over whole: a copy of a part of it would cost more. */
const smallSource = 2000;
/** What a table of users loads by itself: looked through once more for what can be said shorter, which takes some time. */
const loadedOften = [first, `${partsFolder}/tables.iife.ts`];
const list = "globalThis[Symbol.for('workgroup-assistant shared')]";
const handedOver = /\[(["'`])(src\/[\w/.-]+\.ts:\w+)\1\]/g;
const exported = /^export (?:async )?(?:const|let|class|function\*?) (\w+)/gm;

/**
 * @typedef {object} Built
 * @property {string} code
 * @property {Map<string, string[]>} modules paths of what is in it, from the root, with what is used of each
 */

/**
 * Builds the first script and the parts.
 * @param {string} root @param {string} target
 * @returns {Promise<Map<string, string>>} code by file name in the built extension
 */
export async function buildSharing(root, target) {
  const bundle = (/** @type {string} */ entry, /** @type {import('vite').Plugin[]} */ plugins) =>
    bundled(root, target, entry, plugins);
  const { modules } = await bundle(join(root, first), []);
  for (const path of modules.keys())
    if (!path.endsWith('.ts') || path.startsWith('src/content/')) modules.delete(path);
  const names = (await readdir(join(root, partsFolder))).filter((name) => name.endsWith('.iife.ts'));
  const parts = await Promise.all(
    names.map(async (name) => ({
      name,
      code: (await bundle(join(root, partsFolder, name), [takesShared(root, modules)])).code,
    })),
  );
  const keys = new Set(
    parts.flatMap(({ code }) => [...code.matchAll(handedOver)].map(([, , key = '']) => key)),
  );
  const numbers = new Map([...keys].sort().map((key, number) => [key, number]));
  const files = new Map(
    parts.map(({ name, code }) => [
      `${partsFolder}/${name.replace(/ts$/, 'js')}`,
      code.replaceAll(handedOver, (_all, _quote, key) => `[${numbers.get(key)}]`),
    ]),
  );
  files.set(
    first.replace(/ts$/, 'js'),
    (await bundle('handing-over', [handsOver(root, [...numbers.keys()])])).code,
  );
  for (const path of loadedOften) {
    const name = path.replace(/ts$/, 'js');
    files.set(name, await shorter(files.get(name) ?? ''));
  }
  return files;
}

/** @param {string} code @returns {Promise<string>} code that does the same */
async function shorter(code) {
  // Tried out: what makes it shortest as it is packed. No function of ours is called with `new`; those are classes.
  const compress = { passes: 2, hoist_funs: true, unsafe_arrows: true };
  const { code: made } = await minify(code, { ecma: 2020, compress });
  if (!made) throw new Error('A script became empty.');
  return made;
}

/** @param {string} root @param {string} target @param {string} entry @param {import('vite').Plugin[]} plugins @returns {Promise<Built>} */
async function bundled(root, target, entry, plugins) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target,
      lib: { entry, formats: ['iife'], name: basename(entry).replace(/\W.*$/, '') },
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: false },
      },
    },
  });
  const [output] = [result].flat();
  const chunk =
    output && 'output' in output ? output.output.find((file) => file.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built.`);
  const modules = Object.entries(chunk.modules);
  return {
    code: chunk.code,
    modules: new Map(modules.map(([path, { renderedExports }]) => [relative(root, path), renderedExports])),
  };
}

/**
 * Gives a part what the first script hands over in place of a copy of it; what the first script does not use itself, the
 * part brings.
 * @param {string} root @param {ReadonlyMap<string, string[]>} shared what of each module @returns {import('vite').Plugin}
 */
function takesShared(root, shared) {
  return {
    name: 'takes-shared',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('.ts?own') ? source : null),
    async load(id) {
      if (id.endsWith('?own'))
        return { code: await readFile(id.replace('?own', ''), 'utf8'), moduleType: 'ts' };
      const path = relative(root, id);
      const used = shared.get(path);
      if (!used) return null;
      const text = await readFile(id, 'utf8');
      // What a module passes on is another one's.
      if (/^export (?:\{|\*)/m.test(text)) return null;
      const names = [...text.matchAll(exported)].map(([, name = '']) => name);
      const isTaken = (/** @type {string} */ name) => text.length < smallSource || used.includes(name);
      const own = names.filter((name) => !isTaken(name));
      const taken = names.filter(isTaken);
      return [
        ...taken.map((name) => `export const ${name} = handedOver["${path}:${name}"];`),
        ...(own.length > 0 ? [`export { ${own.join(', ')} } from ${JSON.stringify(`${id}?own`)};`] : []),
      ].join('\n');
    },
    renderChunk: (code) => `(() => { const handedOver = ${list}; if (!handedOver) return;\n${code}\n})();`,
  };
}

/** The first script, and the list of what the parts take from it. @param {string} root @param {readonly string[]} keys @returns {import('vite').Plugin} */
function handsOver(root, keys) {
  const id = '\0handing-over';
  return {
    name: 'hands-over',
    resolveId: (source) => (source.endsWith('handing-over') ? id : null),
    load(asked) {
      if (asked !== id) return null;
      const imports = keys.map((key, number) => {
        const [path = '', name = ''] = key.split(':');
        return `import { ${name} as shared${number} } from ${JSON.stringify(join(root, path))};`;
      });
      const values = keys.map((_, number) => `shared${number}`).join(', ');
      return [...imports, `import ${JSON.stringify(join(root, first))};`, `${list} = [${values}];`].join(
        '\n',
      );
    },
  };
}
