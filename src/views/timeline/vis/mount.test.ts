/** What `mount.ts` takes for granted of vis-timeline's private parts: an upgrade that changes it fails here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync(
  new URL('../../../../node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.js', import.meta.url),
  'utf8',
);

describe('vis-timeline', () => {
  it('listens to its own rangechange in one place, and only to draw', () => {
    const listening = source.match(/\.on\(\s*["']rangechange["']/g) ?? [];
    expect(listening).toHaveLength(1);
    expect(source).toMatch(
      /this\.on\("rangechange", \(\) => \{\s+if \(this\.initialDrawDone === true\) \{\s+this\._redraw\(\);\s+\}\s+\}\);/,
    );
  });

  it('takes all listeners of an event away where none is named', () => {
    expect(source).toContain("import Emitter from 'component-emitter'");
    expect(source).toMatch(/Emitter\(Core\.prototype\)/);
  });

  it('draws nothing without a width, and draws once it is told to look at its size', () => {
    expect(source).toMatch(
      /_redraw\(\) \{\s+this\.redrawCount\+\+;[^}]+dom\.root\.offsetWidth == 0\) return;/,
    );
    expect(source).toContain('if (this.redrawCount < MAX_REDRAW) {');
    expect(source).toMatch(/this\._onResize = \(\) => \{[\s\S]{0,1200}me\.body\.emitter\.emit\("_change"\);/);
  });
});
