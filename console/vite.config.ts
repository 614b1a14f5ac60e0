import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.PUNCTUAL_URL ?? 'http://localhost:8080';
const passedOn = [
  '/api',
  '/oauth2',
  '/login',
  '/logout',
  '/connect',
  '/.well-known',
  '/health',
  '/docs',
  '/mailbox',
  '/default-ui.css',
];

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Browsers that know light-dark(); written for older ones it would forget which colours were chosen.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rollupOptions: { input: ['index.html', 'silent.html'] },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries([...passedOn, '/console/config.json'].map((path) => [path, { target: gateway }])),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
  },
});
