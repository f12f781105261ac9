import type { ReactNode } from 'react';
import type { AddsAndLacks, Particular } from '../../domain/corpus/compare.ts';
import { say } from '../../ui/words/say.ts';
import { keyOf } from './particulars.ts';
import { SayWith } from './SayWith.tsx';

/** What an article has of the moment that the others lack, and what it lacks that they have; nothing where neither. */
export function AddsAndLacksLines({ adds, lacks }: AddsAndLacks) {
  if (adds.length + lacks.length === 0) return null;
  return (
    <div className="adds-and-lacks">
      {adds.length > 0 && (
        <Line name={say('moment.adds')} particulars={adds}>
          {(detail) => (
            <SayWith
              message="moment.added"
              nodes={{
                particular: <ParticularName particular={detail} />,
                value: <bdi className="added">{detail.value}</bdi>,
              }}
            />
          )}
        </Line>
      )}
      {lacks.length > 0 && (
        <Line name={say('moment.lacks')} particulars={lacks}>
          {(particular) => <ParticularName particular={particular} />}
        </Line>
      )}
    </div>
  );
}

interface LineProps<T> {
  readonly name: string;
  readonly particulars: readonly T[];
  readonly children: (particular: T) => ReactNode;
}

function Line<T extends Particular>({ name, particulars, children }: LineProps<T>) {
  return (
    <div>
      <span className="line-name">{name}</span>{' '}
      <ul>
        {particulars.map((particular, index) => (
          <li key={keyOf(particular)} dir="auto">
            {children(particular)}
            {index < particulars.length - 1 && say('moment.between')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "cause"; "number (helicopters)" where a moment has several of that aspect. */
function ParticularName({ particular: { aspect, of } }: { particular: Particular }) {
  const name = say(`moment.aspectInLine.${aspect}`);
  if (of === undefined) return name;
  return <SayWith message="moment.aspectOf" nodes={{ aspect: name, of: <bdi>{of}</bdi> }} />;
}
