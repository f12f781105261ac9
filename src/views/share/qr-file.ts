/** A QR code as a file. */
import { fileName } from '../../domain/formats/file-name.ts';
import type { FileToSave } from '../../ui/saving.ts';
import type { Sharing } from './given.ts';

export const QR_FORMS = ['svg', 'png'] as const;
export type QrForm = (typeof QR_FORMS)[number];

/** Pixels a square of the code takes in a picture: fine enough to print, and whole, so that edges stay sharp. */
const PIXELS = 12;

/** The drawing, of so many squares a side, by itself. Undefined where the browser draws no pictures. */
export async function qrFile(
  drawn: SVGSVGElement,
  { form, squares, corpusId }: { form: QrForm; squares: number; corpusId: string },
  { pngOf }: Pick<Sharing, 'pngOf'>,
): Promise<FileToSave | undefined> {
  const name = fileName(corpusId, 'qr', form);
  if (form === 'svg') return { name, type: 'image/svg+xml', content: textOf(drawn) };
  const side = squares * PIXELS;
  const content = await pngOf(textOf(drawn, side), { width: side, height: side }, 1);
  return content && { name, type: 'image/png', content };
}

/** As it stands in the page, or with sides of another length in pixels. */
function textOf(drawn: SVGSVGElement, side?: number): string {
  const alone = drawn.cloneNode(true);
  if (!(alone instanceof SVGSVGElement)) return '';
  alone.removeAttribute('class');
  if (side !== undefined) {
    alone.setAttribute('width', String(side));
    alone.setAttribute('height', String(side));
  }
  return new XMLSerializer().serializeToString(alone);
}
