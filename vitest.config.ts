import { defineConfig } from 'vitest/config';

/** Unit tests. `npm run unit` runs them under two time zones; see src/tools/unit.ts. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/tools/zone-in-force.ts', 'src/tools/all-words.ts'],
  },
});
