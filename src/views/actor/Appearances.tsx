import { useId, useMemo } from 'react';
import {
  type Appearance,
  appearancesOf,
  INVOLVEMENTS,
  type Appearances as Of,
} from '../../domain/corpus/actor.ts';
import type { Corpus, Entity } from '../../domain/corpus/corpus.ts';
import { useDisputed, useTelling } from '../../state/derived.ts';
import { useMomentLink } from '../../state/links.ts';
import { DisputedSign, KindMark } from '../../ui/marks.tsx';
import { WhenShort } from '../../ui/WhenShort.tsx';
import { say, sayList } from '../../ui/words/say.ts';
import { namesOf } from '../../ui/words/voice.ts';
import { MoreButton, useMore } from './More.tsx';

/** How many of a list are shown before the reader asks for all. */
const AT_FIRST = 8;
/** More than anybody reads here; filtered by the entity, the list of moments has them all. */
const AT_MOST = 200;

/** The moments by what the entity has to do with them: said, did, and so on, each list in time order. */
export function Appearances({ actor, corpus }: { actor: Entity; corpus: Corpus }) {
  const appearances = useMemo(() => appearancesOf(actor.id, corpus), [actor, corpus]);
  const kinds = INVOLVEMENTS.filter((kind) => appearances[kind].length > 0);
  if (kinds.length === 0) return <p className="note">{say('actor.none', { name: actor.name })}</p>;
  return kinds.map((kind) => (
    <AppearanceList
      key={kind}
      title={say(`actor.${kind}`)}
      all={appearances[kind]}
      actor={actor}
      corpus={corpus}
    />
  ));
}

interface AppearanceListProps {
  readonly title: string;
  readonly all: Of;
  readonly actor: Entity;
  readonly corpus: Corpus;
}

function AppearanceList({ title, all, actor, corpus }: AppearanceListProps) {
  const [shown, more] = useMore<Appearance>(all, AT_FIRST, AT_MOST);
  const id = useId();
  return (
    <section className="appearances" aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="appearances-count">{say('actor.count', { count: all.length })}</span>
      </h3>
      <ol id={more.id}>
        {shown.map((appearance) => (
          <AppearanceRow key={appearance.moment.id} appearance={appearance} corpus={corpus} />
        ))}
      </ol>
      {shown.length === AT_MOST && all.length > AT_MOST && (
        <p className="note">
          {say('actor.firstOf', { shown: AT_MOST, count: all.length, name: actor.name })}
        </p>
      )}
      <MoreButton {...more} />
    </section>
  );
}

function AppearanceRow({ appearance, corpus }: { appearance: Appearance; corpus: Corpus }) {
  const telling = useTelling();
  const { moment } = appearance;
  const disputed = useDisputed().has(moment.id);
  const link = useMomentLink(moment);
  return (
    <li>
      <KindMark kind={moment.kind} />
      <span className="unseen">{say(`kind.${moment.kind}`)}</span>
      <div>
        <a className="appearance-title" dir="auto" {...link}>
          {moment.title}
        </a>
        <p className="appearance-facts">
          {disputed && (
            <span className="appearance-disputed">
              <DisputedSign size={12} />
              {say('status.disputed')}
            </span>
          )}
          <span>
            <WhenShort when={moment.when} partsOfDay={corpus.partsOfDay} telling={telling} />
          </span>
          <StandingFor appearance={appearance} corpus={corpus} />
        </p>
      </div>
    </li>
  );
}

/** In whose name somebody spoke, or who spoke in theirs: words stay with whoever said them. */
function StandingFor({ appearance, corpus }: { appearance: Appearance; corpus: Corpus }) {
  const nameOf = namesOf(corpus.entities);
  return (['inNameOf', 'through'] as const)
    .filter((way) => appearance[way].length > 0)
    .map((way) => (
      <bdi key={way}>{say(`actor.${way}`, { names: sayList(appearance[way].map(nameOf)) })}</bdi>
    ));
}
