import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the front is developed; the built front is served by the API itself. */
const api = process.env['VE_DICH_API'] ?? 'http://127.0.0.1:3000';

/** The host stays the page's own: the API refuses requests that come from another one. */
const proxy = { '/api': { target: api, changeOrigin: false } };

export default defineConfig({
  plugins: [react()],
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
