import type { Account, Source } from '../../domain/corpus/corpus.ts';
import { useCorpus } from '../../state/derived.ts';
import { useLinkTo } from '../../state/links.ts';
import { toActor } from '../../state/places.ts';
import { namesOf, voiceInWords } from '../../ui/words/voice.ts';
import { SayWith } from './SayWith.tsx';

/**
 * Whose words an account is, as `voiceInWords` has it, with a link to everybody in the chain who has a page: "Attributed
 * to: Zabihullah Mujahid, on Twitter, citing the Taliban".
 */
export function VoiceLine({ account }: { account: Account }) {
  const { entities } = useCorpus();
  const { voice } = account;
  return (
    <p className="voice" dir="auto">
      {voice.kind === 'own' ? (
        voiceInWords(account, namesOf(entities))
      ) : (
        <SayWith message="moment.attributedTo" nodes={{ chain: <Chain sources={voice.chain} /> }} />
      )}
    </p>
  );
}

/** Outermost first: who the article cites, then whom they cite. */
function Chain({ sources: [first, ...rest] }: { sources: readonly Source[] }) {
  if (!first) return null;
  const source = <SourceName source={first} />;
  return rest.length === 0 ? (
    source
  ) : (
    <SayWith message="moment.chain" nodes={{ source, rest: <Chain sources={rest} /> }} />
  );
}

function SourceName({ source }: { source: Source }) {
  const name = 'entity' in source ? <ActorLink id={source.entity} /> : <bdi>{source.words}</bdi>;
  return source.how === undefined ? (
    name
  ) : (
    <SayWith message="moment.source" nodes={{ name, how: <bdi>{source.how}</bdi> }} />
  );
}

function ActorLink({ id }: { id: Extract<Source, { entity: unknown }>['entity'] }) {
  const { entities } = useCorpus();
  return (
    <a className="actor-link" {...useLinkTo(toActor(id))}>
      <bdi>{namesOf(entities)(id)}</bdi>
    </a>
  );
}
