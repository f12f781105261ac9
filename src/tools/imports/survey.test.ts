import { describe, expect, it } from 'vitest';
import { survey } from './survey.ts';

const broken = (path: string, text: string) => survey([{ path, text }]);

describe('the law of the floors', () => {
  it.each([
    ['a value', "import { a } from '../state/a.ts';"],
    ['a type', "import type { A } from '../state/a.ts';"],
    ['a type among values', "import { type A } from '../state/a.ts';"],
    ['a file for its effect', "import '../state/a.ts';"],
    ['on demand', "const a = () => import('../state/a.ts');"],
    ['a type in place', "type A = import('../state/a.ts').A;"],
    ['to pass it on', "export type { A } from '../state/a.ts';"],
    ['all of it', "export * from '../state/a.ts';"],
    ['as a worker', "new Worker(new URL('../state/a.ts', import.meta.url));"],
    ['by a path from the root', "import '/src/state/a.ts';"],
    ['with a query', "import '../state/a.ts?raw';"],
  ])('sees an import of %s', (_, text) => {
    expect(broken('src/ui/Box.tsx', `const x = <b />;\n${text}`)).toEqual([
      expect.stringMatching(/^src\/ui\/Box\.tsx:2: ui must not import state: .*property$/),
    ]);
  });

  it.each([
    ['src/domain/a.ts', "import '../platform/b.ts'", 'domain is pure'],
    ['src/domain/a.ts', "import { useMemo } from 'react'", 'small pure packages'],
    ['src/domain/a.ts', "import type { A } from 'zustand/vanilla'", 'small pure packages'],
    ['src/platform/a.ts', "import '../state/b.ts'", 'let state call it'],
    ['src/state/a.ts', "import '../views/x/b.tsx'", 'state knows nothing'],
    ['src/state/a.ts', "import { createRoot } from 'react-dom/client'", 'draws nothing'],
    ['src/views/x/a.tsx', "import '../y/b.ts'", 'views/x and views/y must not know each other'],
    ['src/views/x/deep/a.tsx', "import type { B } from '../../y/b.ts'", 'must not know each other'],
    ['src/views/x/a.tsx', "import '../../platform/b.ts'", 'through state'],
    ['src/views/x/a.tsx', "import '../../app/b.ts'", 'let app assemble'],
    ['src/tools/a.ts', "import '../state/b.ts'", 'domain alone'],
    ['src/tools/a.ts', "import '../ui/Box.tsx'", 'domain alone'],
    ['src/ui/a.ts', "import '../main.tsx'", 'must not import the entry'],
    ['src/app/a.ts', "import '../tools/b.ts'", 'app must not import tools'],
    ['src/views/timeline/a.ts', "import type { Timeline } from 'vis-timeline/esnext'", 'stays fenced in'],
    ['src/views/timeline/a.test.ts', "import moment from 'moment'", 'stays fenced in'],
    ['src/app/a.ts', "import '../views/timeline/vis/mount.ts'", 'stays fenced in'],
    ['src/app/a.ts', "import '../domain/corpus/fixture.ts'", 'serves tests'],
    ['src/app/a.ts', "import '../domain/x/testing/a.ts'", 'serves tests'],
    ['src/app/a.ts', "import { it } from 'vitest'", 'is for tests'],
    ['src/app/a.ts', "import 'node:fs'", 'not in browsers'],
    ['src/app/a.ts', "import '../../e2e/page.ts'", 'must not know its journeys'],
  ])('refuses in %s: %s', (path, text, reason) => {
    expect(broken(path, text)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['src/main.tsx', "import './app/App.tsx'"],
    ['src/app/a.ts', "import '../views/x/b.tsx'; import '../platform/c.ts'"],
    ['src/views/x/deep/a.ts', "import '../b.ts'; import '../../../ui/c.ts'; import './d.css'"],
    ['src/views/timeline/a.ts', "import './vis/mount.ts'"],
    ['src/views/timeline/vis/a.ts', "import moment from 'moment'; import 'vis-timeline/styles/x.css'"],
    ['src/state/a.ts', "import { useEffect } from 'react'; import '../platform/b.ts'"],
    [
      'src/domain/x/a.test.ts',
      "import { it } from 'vitest'; import '../corpus/fixture.ts'; import 'node:fs'",
    ],
    [
      'src/domain/x/a.ts',
      "import * as v from 'valibot'; import '../time/b.ts'; new URL('https://a.example')",
    ],
    ['src/tools/a.ts', "import '../ui/words/say.ts'"],
    ['src/tools/vite/a.ts', "import 'node:fs'; import 'vite'; import '../b.ts'; import '../../domain/c.ts'"],
  ])('allows in %s: %s', (path, text) => {
    expect(broken(path, text)).toEqual([]);
  });

  it('does not take a comment or a text for an import', () => {
    expect(broken('src/ui/a.ts', '// import "../state/a.ts"\nconst a = `import "../state/a.ts"`;')).toEqual(
      [],
    );
  });
});

describe('circles', () => {
  it('are told with their files', () => {
    const files = [
      { path: 'src/domain/a.ts', text: "import type { B } from './b.ts'" },
      { path: 'src/domain/b.ts', text: "export * from './x/c.ts'; import './d.ts'" },
      { path: 'src/domain/x/c.ts', text: "import '../a.ts'" },
      { path: 'src/domain/d.ts', text: '' },
    ];
    expect(survey(files)).toEqual([
      expect.stringContaining('(src/domain/a.ts -> src/domain/b.ts -> src/domain/x/c.ts -> src/domain/a.ts)'),
    ]);
  });

  it('are not two ways to one file', () => {
    const files = [
      { path: 'src/domain/a.ts', text: "import './b.ts'; import './c.ts'" },
      { path: 'src/domain/b.ts', text: "import './c.ts'" },
      { path: 'src/domain/c.ts', text: '' },
    ];
    expect(survey(files)).toEqual([]);
  });
});
