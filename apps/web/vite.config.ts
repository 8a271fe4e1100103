import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/** Where the API listens while the front is developed; the built front is served by the API itself. */
const api = process.env['VE_DICH_API'] ?? 'http://127.0.0.1:3000';

/** The host stays the page's own: the API refuses requests that come from another one. */
const proxy = { '/api': { target: api, changeOrigin: false } };

/** Every file a chunk needs before it can run: its own, those it imports, and their styles. */
const filesOf = (chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] => {
  const found = new Set<string>();
  const visit = (each: Rolldown.OutputChunk): void => {
    if (found.has(each.fileName)) return;
    found.add(each.fileName);
    for (const style of each.viteMetadata?.importedCss ?? []) found.add(style);
    for (const name of each.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') visit(imported);
    }
  };
  visit(chunk);
  return [...found];
};

/**
 * Toàn cảnh is what most people open first, and no other page should carry it. Its files are named in the page, so that
 * `public/start.js` can ask for them while the entry is still on the way.
 */
const nameOverview = (): Plugin => ({
  name: 've-dich-name-overview',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (page, { bundle = {} }) => {
      const overview = Object.values(bundle).find(
        (each) =>
          each.type === 'chunk' && each.facadeModuleId?.endsWith('/src/pages/overview-page.tsx') === true,
      );
      if (overview?.type !== 'chunk') throw new Error('no chunk of Toàn cảnh');
      const files = filesOf(overview, bundle)
        .map((file) => `/${file}`)
        .filter((file) => !page.includes(file));
      return page.replace('src="/start.js"', `src="/start.js" data-overview="${files.join(' ')}"`);
    },
  },
});

export default defineConfig({
  plugins: [react(), nameOverview()],
  build: {
    target: 'es2022',
    // Fonts stay files: preloaded, cached for a year, and allowed by `font-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
  },
  server: { proxy },
  preview: { proxy },
});
