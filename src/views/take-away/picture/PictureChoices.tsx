import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLinkTo } from '../../../state/links.ts';
import { toView } from '../../../state/places.ts';
import { useExplorer } from '../../../state/store.ts';
import { useTimeFrame } from '../../../state/time-frame.ts';
import { OneOf } from '../../../ui/OneOf.tsx';
import { say } from '../../../ui/words/say.ts';
import type { Begun } from './begin.ts';
import { type Choices, COLOURS, FORMS, type Made, SIZES } from './choices.ts';
import type { Picturing } from './given.ts';
import '../../../ui/words/sets/picture.ts';
import './picture.css';

/** The timeline as seen, as a picture. */
export function PictureChoices(props: Picturing) {
  const isOnView = useExplorer((state) => state.view === 'timeline');
  const isDated = useTimeFrame() !== undefined;
  return (
    <section className="picture-choices">
      <h3>{say('picture.heading')}</h3>
      {isOnView && isDated && <TakePicture {...props} />}
      {!isOnView && <NotOnView />}
      {isOnView && !isDated && <p>{say('picture.noTimeline')}</p>}
    </section>
  );
}

function NotOnView() {
  return (
    <p>
      {say('picture.notOnView')} <a {...useLinkTo(toView('timeline'))}>{say('picture.toTimeline')}</a>
    </p>
  );
}

/** As it was when the reader pressed: what is chosen meanwhile is for the next. */
interface Drawing {
  readonly kind: 'drawing';
  readonly choices: Choices;
  /** Undefined while the code that draws is fetched. */
  readonly begun?: Begun;
  readonly share: number;
}

type Doing =
  | Drawing
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'nothing' | 'not-fetched' };

const FIRST: Choices = { form: 'svg', colours: 'light', size: 'twice' };

const fetchCode = () => import('./begin.ts');

function TakePicture(props: Picturing) {
  const [choices, setChoices] = useState(FIRST);
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const button = useRef<HTMLButtonElement>(null);
  const isDrawing = doing.kind === 'drawing';
  const choose = (choice: Partial<Choices>) => {
    setChoices({ ...choices, ...choice });
    // What came of the last picture is not said of another.
    if (!isDrawing) setDoing({ kind: 'idle' });
  };
  useEffect(() => {
    // Where it does not come now, it is fetched again when it is needed.
    fetchCode().catch(() => undefined);
  }, []);
  const start = () => {
    const started: Drawing = { kind: 'drawing', choices, share: 0 };
    setDoing(started);
    const goOn = (next: Doing) => setDoing((now) => (now === started ? next : now));
    fetchCode().then(
      ({ beginPicture }) => {
        const begun = beginPicture();
        goOn(begun ? { ...started, begun } : { kind: 'nothing' });
      },
      () => goOn({ kind: 'not-fetched' }),
    );
  };
  const cancel = () => {
    // What had focus is about to go.
    button.current?.focus();
    setDoing({ kind: 'cancelled' });
  };
  return (
    <>
      <p>{say('picture.intro')}</p>
      <OneOf
        inRow
        legend={say('picture.form')}
        options={FORMS}
        nameOf={(form) => say(`picture.form.${form}`)}
        chosen={choices.form}
        choose={(form) => choose({ form })}
      />
      {choices.form === 'svg' && <p className="picture-note">{say('picture.form.fonts')}</p>}
      <OneOf
        inRow
        legend={say('picture.colours')}
        options={COLOURS}
        nameOf={(colours) => say(`picture.colours.${colours}`)}
        chosen={choices.colours}
        choose={(colours) => choose({ colours })}
      />
      {choices.form === 'png' && (
        <OneOf
          inRow
          legend={say('picture.size')}
          options={SIZES}
          nameOf={(size) => say(`picture.size.${size}`)}
          chosen={choices.size}
          choose={(size) => choose({ size })}
        />
      )}
      <button
        ref={button}
        type="button"
        className="button"
        aria-disabled={isDrawing}
        onClick={() => !isDrawing && start()}
      >
        {say('picture.save')}
      </button>
      {isDrawing && <Progress share={doing.share} cancel={cancel} />}
      <p role="status" className="picture-said">
        {told(doing)}
      </p>
      {isDrawing &&
        doing.begun &&
        createPortal(
          <doing.begun.Stage
            copied={doing.begun.copied}
            choices={doing.choices}
            given={props}
            onProgress={(share) => setDoing((now) => (now.kind === 'drawing' ? { ...now, share } : now))}
            onMade={(made) => setDoing(made ? { kind: 'made', made } : { kind: 'failed' })}
          />,
          document.body,
        )}
    </>
  );
}

function Progress({ share, cancel }: { readonly share: number; readonly cancel: () => void }) {
  return (
    <div className="picture-progress">
      <progress aria-label={say('picture.drawing')} value={share} max={1} />
      <button type="button" className="button" onClick={cancel}>
        {say('picture.cancel')}
      </button>
    </div>
  );
}

function told(doing: Doing): string {
  switch (doing.kind) {
    case 'idle':
    case 'drawing':
      return '';
    case 'nothing':
      return say('picture.noTimeline');
    case 'not-fetched':
      return say('faults.partNotLoaded');
    case 'made':
      return [
        saved(doing.made),
        ...(doing.made.coarser ? [say('picture.coarser')] : []),
        ...(doing.made.withoutFonts ? [say('picture.withoutFonts')] : []),
      ].join(' ');
    default:
      return say(`picture.${doing.kind}`);
  }
}

function saved({ name, width, height, bytes }: Made): string {
  return say('picture.saved', { name, width, height, size: Math.ceil(bytes / 1000) });
}
