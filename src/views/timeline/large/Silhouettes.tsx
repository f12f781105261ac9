import { memo, useEffect, useRef } from 'react';
import type { Detail } from '../../../domain/overview/detail/detail.ts';
import type { Sheet } from '../../../domain/overview/sheet.ts';
import { isRightToLeft } from '../../../ui/inline-axis.ts';
import { useMedia } from '../../../ui/use-size.ts';
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

/** How much lies where, in every lane in sight: all drawn on one canvas, which moves with the sheet. */
export const Silhouettes = memo(function Silhouettes({ detail, sheet, lanes }: SilhouettesProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const top = lanes[0]?.top ?? 0;
  const last = lanes.at(-1);
  const height = last ? last.top + last.layout.height - top : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the colours come out as changes with the scheme
  useEffect(() => {
    const element = canvas.current;
    if (element) draw(element, { detail, sheet, lanes }, top, height);
  }, [detail, sheet, lanes, top, height, dark, forced]);
  return (
    <div
      className="silhouettes"
      aria-hidden="true"
      style={{ insetBlockStart: top, inlineSize: sheet.scale.width, blockSize: height }}
    >
      <canvas ref={canvas} />
    </div>
  );
});

function draw(
  canvas: HTMLCanvasElement,
  { detail, sheet, lanes }: SilhouettesProps,
  top: number,
  height: number,
) {
  const { width } = sheet.scale;
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(ratio, ratio);
  if (isRightToLeft(canvas)) pen.transform(-1, 0, 0, 1, width, 0);
  pen.fillStyle = getComputedStyle(canvas).color;
  const start = sheet.scale.x(detail.window.from);
  const step = (sheet.scale.x(detail.window.to) - start) / Math.max(1, detail.bins);
  const counts = new Map(detail.lanes.map(({ id, silhouette }) => [id, silhouette]));
  const most = Math.max(1, ...lanes.map(({ layout }) => largest(counts.get(layout.lane.id))));
  for (const { layout, top: laneTop } of lanes) {
    const foot = laneTop + layout.height - top - GROUND;
    drawLane(pen, counts.get(layout.lane.id), { start, step, foot, most, width });
  }
}

interface Setting {
  readonly start: number;
  readonly step: number;
  readonly foot: number;
  readonly most: number;
  readonly width: number;
}

/** By the logarithm: a few are still seen beside the thousands of a burst. */
function drawLane(
  pen: CanvasRenderingContext2D,
  counts: Uint32Array | undefined,
  { start, step, foot, most, width }: Setting,
) {
  if (!counts) return;
  const scale = Math.log1p(most);
  for (const [bin, count] of counts.entries()) {
    const x = start + bin * step;
    if (count === 0 || x > width || x + step < 0) continue;
    const tall = Math.max(2, Math.round((Math.log1p(count) / scale) * HEIGHT));
    // On whole pixels: as sharp as it is quick.
    const from = Math.round(x);
    pen.fillRect(from, foot - tall, Math.max(1, Math.round(x + step) - from - 1), tall);
  }
}

function largest(counts: Uint32Array | undefined): number {
  return counts?.reduce((most, count) => Math.max(most, count), 0) ?? 0;
}
