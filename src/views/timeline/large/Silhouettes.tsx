import { memo, useMemo } from 'react';
import type { Detail } from '../../../domain/overview/detail/detail.ts';
import type { Sheet } from '../../../domain/overview/sheet.ts';
import type { FittedLane } from './fit-lane.ts';
import { BAND } from './lane-heights.ts';

interface SilhouettesProps {
  readonly detail: Detail;
  readonly sheet: Sheet;
  readonly lanes: readonly FittedLane[];
}

/** Pixels: how high the fullest stretch stands over the rails of its lane, and how far the rails' ground is from the lane's foot. */
const HEIGHT = BAND - 8;
const GROUND = 6;

/**
 * How much lies where, in every lane in sight: a path for each, which moves with the sheet. The page colours and mirrors
 * it, so that nothing has to be asked of the page.
 */
export const Silhouettes = memo(function Silhouettes({ detail, sheet, lanes }: SilhouettesProps) {
  const { width } = sheet.scale;
  const top = lanes[0]?.top ?? 0;
  const last = lanes.at(-1);
  const height = last ? last.top + last.layout.height - top : 0;
  const paths = useMemo(() => pathsOf({ detail, sheet, lanes }, top), [detail, sheet, lanes, top]);
  return (
    <svg
      className="silhouettes"
      aria-hidden="true"
      width={width}
      height={height}
      style={{ insetBlockStart: top }}
    >
      {paths.map(({ id, path }) => (
        <path key={id} d={path} />
      ))}
    </svg>
  );
});

function pathsOf({ detail, sheet, lanes }: SilhouettesProps, top: number) {
  const { width } = sheet.scale;
  const start = sheet.scale.x(detail.window.from);
  const step = (sheet.scale.x(detail.window.to) - start) / Math.max(1, detail.bins);
  const counts = new Map(detail.lanes.map(({ id, silhouette }) => [id, silhouette]));
  const most = Math.max(1, ...lanes.map(({ layout }) => largest(counts.get(layout.lane.id))));
  return lanes.map(({ layout, top: laneTop }) => {
    const { id } = layout.lane;
    const foot = laneTop + layout.height - top - GROUND;
    return { id, path: pathOf(counts.get(id), { start, step, foot, most, width }) };
  });
}

interface Setting {
  readonly start: number;
  readonly step: number;
  readonly foot: number;
  readonly most: number;
  readonly width: number;
}

/** By the logarithm: a few are still seen beside the thousands of a burst. */
function pathOf(counts: Uint32Array | undefined, { start, step, foot, most, width }: Setting): string {
  let path = '';
  if (!counts) return path;
  const scale = HEIGHT / Math.log1p(most);
  const first = Math.max(0, Math.ceil(-start / step - 1));
  const end = Math.min(counts.length, Math.floor((width - start) / step) + 1);
  for (let bin = first; bin < end; bin += 1) {
    const count = counts[bin] ?? 0;
    if (count === 0) continue;
    const tall = Math.max(2, Math.round(Math.log1p(count) * scale));
    // On whole pixels: as sharp as it is quick.
    const from = Math.round(start + bin * step);
    const wide = Math.max(1, Math.round(start + (bin + 1) * step) - from - 1);
    path += `M${from} ${foot}v${-tall}h${wide}v${tall}z`;
  }
  return path;
}

function largest(counts: Uint32Array | undefined): number {
  return counts?.reduce((most, count) => Math.max(most, count), 0) ?? 0;
}
