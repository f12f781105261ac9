import { useMemo, useRef, useState } from 'react';
import { useWholeCorpus } from '../../state/derived.ts';
import { say } from '../../ui/words/say.ts';
import type { Sharing } from './given.ts';
import { qrOf } from './qr.ts';
import { QR_FORMS, type QrForm, qrFile } from './qr-file.ts';

interface QrCodeProps {
  readonly address: string;
  readonly sharing: Pick<Sharing, 'saveFile' | 'pngOf'>;
}

/** The link for a camera, and the same as a file for a printed page. Dark on light in every scheme, for cameras want it so. */
export function QrCode({ address, sharing }: QrCodeProps) {
  const { id } = useWholeCorpus();
  const drawing = useMemo(() => qrOf(address), [address]);
  const svg = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState({ of: address, words: '' });
  if (!drawing) return <p className="share-qr share-hint">{say('share.qrTooLong')}</p>;
  const { size, path } = drawing;
  const save = (form: QrForm) => {
    if (!svg.current) return;
    qrFile(svg.current, { form, squares: size, corpusId: id }, sharing)
      .then((file) => {
        if (!file) throw new Error('the browser draws no pictures');
        sharing.saveFile(file);
        return say('share.qrSaved', { name: file.name });
      })
      .catch(() => say(`share.qrFailed.${form}`))
      .then((words) => setSaid({ of: address, words }));
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
        {QR_FORMS.map((form) => (
          <button
            key={form}
            type="button"
            className="text-button"
            aria-label={say('share.qrSaveAs', { form: form.toUpperCase() })}
            onClick={() => save(form)}
          >
            {form.toUpperCase()}
          </button>
        ))}
        <span role="status" className="share-qr-said">
          {said.of === address ? said.words : ''}
        </span>
      </figcaption>
    </figure>
  );
}
