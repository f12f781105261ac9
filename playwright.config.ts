import { defineConfig } from 'playwright/test';
import { findBrowser } from './e2e/browser/find.ts';

const PORT = 4183;
const asRoot = process.getuid?.() === 0;
const executablePath = findBrowser();

/** Journeys through the built app, as it will be served. `npm run journeys` sees to a browser first. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  workers: 2,
  // Machines are shared: a journey may be slow without being wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One more try, and who needed it is named at the end as flaky: a slow machine is no fault, and is not hidden.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // Recording every step of every journey would take as long as the journeys.
    trace: 'on-first-retry',
    contextOptions: { reducedMotion: 'no-preference' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Chromium's sandbox refuses to run as root.
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
