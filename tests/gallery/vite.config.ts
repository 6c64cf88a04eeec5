import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The gallery is one page at an address of the console; each library is a script of its own that it loads when asked. */
export default defineConfig({
  root: here('.'),
  base: '/gallery-assets/',
  publicDir: false,
  logLevel: 'error',
  // The test runner's own environment would ask for React's runtime for developers.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  define: {
    ngDevMode: 'false',
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    outDir: here('../../.cache/gallery'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    chunkSizeWarningLimit: 5000,
    modulePreload: false,
    reportCompressedSize: false,
  },
});
