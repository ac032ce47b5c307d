import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const root = import.meta.dirname ?? process.cwd();
// Electron 25 (Chromium 114, Node 18) is the oldest runtime that the product is tested on.
const NODE_TARGET = 'node18';
const BROWSER_TARGET = 'chrome114';
// Hot reload needs inline scripts and a socket; the built app never gets these (shared/web-files.json).
const DEV_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws://127.0.0.1:* ws://localhost:*; worker-src 'self' blob:";

function nodeBundle(entry: string, outDir: string) {
  return {
    target: NODE_TARGET,
    externalizeDeps: false,
    outDir: resolve(root, outDir),
    rolldownOptions: {
      input: { index: resolve(root, entry) },
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  };
}

export default defineConfig({
  main: { build: nodeBundle('electron/main/index.ts', 'out/main') },
  preload: { build: nodeBundle('electron/preload/index.ts', 'out/preload') },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    server: { host: '127.0.0.1', headers: { 'Content-Security-Policy': DEV_POLICY } },
    worker: { format: 'es' },
    build: {
      target: BROWSER_TARGET,
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      // Fonts and pictures stay files: the policy allows no data: fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
