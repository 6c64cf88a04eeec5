import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { linkAngular } from './link-angular.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The pages are served at many addresses (/iam/, /platform-home/, /dashboard …), so their scripts and styles
 * need one absolute place of their own.
 */
export default defineConfig({
  root: here('.'),
  plugins: [linkAngular()],
  base: '/practice-console-assets/',
  publicDir: false,
  logLevel: 'warn',
  // Angular without its checks for developers; the compiler itself stays.
  define: { ngDevMode: 'false' },
  build: {
    outDir: here('../../.cache/practice-console'),
    emptyOutDir: true,
    target: 'es2022',
    // Angular and AG Grid are large; nobody downloads this.
    chunkSizeWarningLimit: 5000,
    modulePreload: false,
    rolldownOptions: {
      input: [
        'index.html',
        'home.html',
        'other-pages/log-in.html',
        'other-pages/sequence-hub.html',
        'other-pages/ica.html',
        'other-pages/unrelated.html',
        'other-pages/help.html',
      ].map(here),
    },
  },
});
