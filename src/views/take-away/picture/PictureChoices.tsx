import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLinkTo } from '../../../state/links.ts';
import { toView } from '../../../state/places.ts';
import { useExplorer } from '../../../state/store.ts';
import { useTimeFrame } from '../../../state/time-frame.ts';
import { say } from '../../../ui/words/say.ts';
import { type CopiedTimeline, copyTimeline } from './copy.ts';
import type { Picturing } from './given.ts';
import { type Choices, COLOURS, FORMS, type Made, SIZES } from './make.ts';
import { PictureStage } from './PictureStage.tsx';
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

type Doing =
  | { readonly kind: 'drawing'; readonly copied: CopiedTimeline; readonly share: number }
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'nothing' };

const FIRST: Choices = { form: 'svg', colours: 'light', size: 'twice' };

function TakePicture(props: Picturing) {
  const [choices, setChoices] = useState(FIRST);
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const button = useRef<HTMLButtonElement>(null);
  const choose = (choice: Partial<Choices>) => setChoices({ ...choices, ...choice });
  const isDrawing = doing.kind === 'drawing';
  const start = () => {
    const copied = copyTimeline();
    setDoing(copied ? { kind: 'drawing', copied, share: 0 } : { kind: 'nothing' });
  };
  const cancel = () => {
    // What had focus is about to go.
    button.current?.focus();
    setDoing({ kind: 'cancelled' });
  };
  return (
    <>
      <p>{say('picture.intro')}</p>
      <Choice of="form" values={FORMS} chosen={choices.form} choose={(form) => choose({ form })} />
      <Choice
        of="colours"
        values={COLOURS}
        chosen={choices.colours}
        choose={(colours) => choose({ colours })}
      />
      {choices.form === 'png' && (
        <Choice of="size" values={SIZES} chosen={choices.size} choose={(size) => choose({ size })} />
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
        createPortal(
          <PictureStage
            copied={doing.copied}
            choices={choices}
            given={props}
            onProgress={(share) => setDoing({ ...doing, share })}
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

interface ChoiceProps<Value extends string> {
  readonly of: 'form' | 'colours' | 'size';
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends Choices[keyof Choices]>({ of, values, chosen, choose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{say(`picture.${of}`)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={`picture-${of}`}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          {say(`picture.${of}.${value}` as Parameters<typeof say>[0])}
        </label>
      ))}
    </fieldset>
  );
}

function told(doing: Doing): string {
  switch (doing.kind) {
    case 'idle':
    case 'drawing':
      return '';
    case 'nothing':
      return say('picture.noTimeline');
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
