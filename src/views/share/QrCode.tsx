import { useMemo, useRef } from 'react';
import { say } from '../../ui/words/say.ts';
import type { SaveFile } from './given.ts';
import { qrOf } from './qr.ts';
import { pngOf, svgOf } from './qr-file.ts';

/** The link for a camera, and the same as a file for a printed page. Dark on light in every scheme, for cameras want it so. */
export function QrCode({ address, saveFile }: { address: string; saveFile: SaveFile }) {
  const drawing = useMemo(() => qrOf(address), [address]);
  const svg = useRef<SVGSVGElement>(null);
  if (!drawing) return <p className="share-qr share-hint">{say('share.qrTooLong')}</p>;
  const { size, path } = drawing;
  const saveSvg = () => svg.current && saveFile({ name: 'dateline-qr.svg', ...svgOf(svg.current) });
  const savePng = async () => {
    const content = await pngOf(drawing);
    if (content) saveFile({ name: 'dateline-qr.png', type: 'image/png', content });
  };
  return (
    <figure className="share-qr">
      <svg
        ref={svg}
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${size} ${size}`}
        width={size * 8}
        height={size * 8}
        shapeRendering="crispEdges"
        role="img"
        aria-label={say('share.qrName')}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>
        <span>{say('share.qr')}</span>
        <button
          type="button"
          className="text-button"
          aria-label={say('share.qrSaveAs', { form: 'SVG' })}
          onClick={saveSvg}
        >
          SVG
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={say('share.qrSaveAs', { form: 'PNG' })}
          onClick={savePng}
        >
          PNG
        </button>
      </figcaption>
    </figure>
  );
}
