/** A QR code as a file. */
import type { QrDrawing } from './qr.ts';

/** Pixels a square of the code takes in a picture: fine enough to print, and whole, so that edges stay sharp. */
const PIXELS = 12;

/** The drawing as it stands in the page, by itself. */
export function svgOf(svg: SVGSVGElement): { type: string; content: string } {
  const alone = svg.cloneNode(true);
  if (alone instanceof SVGSVGElement) alone.removeAttribute('class');
  return { type: 'image/svg+xml', content: new XMLSerializer().serializeToString(alone) };
}

/** Undefined where the browser draws no pictures. */
export async function pngOf({ size, path }: QrDrawing): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = size * PIXELS;
  canvas.height = size * PIXELS;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(PIXELS, PIXELS);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
}
