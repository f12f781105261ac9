/** What a browser has for making pictures: its fonts as data, and a canvas. */
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';

/** The families of fonts.css, each by its file. */
const FILES: Readonly<Record<string, string>> = {
  'Source Sans 3': sans,
  'Source Serif 4': serif,
  Vazirmatn: arabic,
};

/** A font's file as a `data:` address; undefined where there is none of that family, or it did not come. */
export async function fontData(family: string): Promise<string | undefined> {
  const file = FILES[family];
  if (!file) return undefined;
  try {
    const response = await fetch(file);
    return response.ok ? await asData(await response.blob(), 'font/woff2') : undefined;
  } catch {
    return undefined;
  }
}

function asData(blob: Blob, type: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([blob], { type }));
  });
}

/** What every browser in use can hold on a canvas: pixels along an edge, and in all (iOS has the least). */
const LONGEST_EDGE = 16_384;
const LARGEST_AREA = 16_777_216;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest scale, not above the one wanted, that a picture of this size can be drawn at; below 1 for huge ones. */
export function scaleWithin({ width, height }: Size, wanted: number): number {
  const byEdge = LONGEST_EDGE / Math.max(width, height);
  const byArea = Math.sqrt(LARGEST_AREA / (width * height));
  return Math.min(wanted, byEdge, byArea);
}

/** An SVG drawn as a PNG; undefined where the browser cannot. The page's own law allows pictures from `data:` alone. */
export async function pngOf(svg: string, size: Size, scale: number): Promise<Blob | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  return new Promise((resolve) => drawn(image, size, scale).toBlob((blob) => resolve(blob ?? undefined)));
}

function drawn(image: HTMLImageElement, { width, height }: Size, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
