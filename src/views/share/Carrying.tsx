import { useId } from 'react';
import { say } from '../../ui/words/say.ts';
import { type Part, pageOnView, partsCarried, shortLink, type Viewed } from './carried.ts';
import { usePartDetails } from './use-part-details.ts';

interface CarryingProps {
  readonly state: Viewed;
  readonly left: readonly Part[];
  readonly setLeft: (parts: readonly Part[]) => void;
  readonly short: boolean;
  readonly setShort: (short: boolean) => void;
}

/** What the link carries: everything or the page alone, and of everything each part that now makes a difference. */
export function Carrying({ state, left, setLeft, short, setShort }: CarryingProps) {
  const group = useId();
  const details = usePartDetails();
  const page = shortLink(state) === undefined ? undefined : pageOnView(state);
  const parts = partsCarried(state);
  if (page === undefined && parts.length === 0) return null;
  const isShort = short && page !== undefined;
  const toggle = (part: Part) =>
    setLeft(left.includes(part) ? left.filter((other) => other !== part) : [...left, part]);
  return (
    <fieldset className="share-carries">
      <legend>{say('share.carries')}</legend>
      {page !== undefined && (
        <Choice type="radio" group={group} checked={!isShort} choose={() => setShort(false)}>
          {say('share.everything')}
        </Choice>
      )}
      {!isShort && (
        <div className={page === undefined ? undefined : 'share-parts'}>
          {parts.map((part) => (
            <Choice
              key={part}
              type="checkbox"
              checked={!left.includes(part)}
              choose={() => toggle(part)}
              detail={details[part]}
            >
              {say(`share.part.${part}`)}
            </Choice>
          ))}
        </div>
      )}
      {page !== undefined && (
        <Choice type="radio" group={group} checked={isShort} choose={() => setShort(true)}>
          {say(`share.short.${page}`)}
        </Choice>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly group?: string;
  readonly checked: boolean;
  readonly choose: () => void;
  readonly detail?: string | undefined;
  readonly children: string;
}

function Choice({ type, group, checked, choose, detail, children }: ChoiceProps) {
  const id = useId();
  return (
    <label className="share-choice">
      <input
        type={type}
        name={group}
        checked={checked}
        onChange={choose}
        aria-labelledby={`${id}-name`}
        aria-describedby={detail === undefined ? undefined : id}
      />
      <span>
        <span id={`${id}-name`}>{children}</span>
        {detail !== undefined && (
          <span className="share-detail" id={id}>
            {detail}
          </span>
        )}
      </span>
    </label>
  );
}
