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
