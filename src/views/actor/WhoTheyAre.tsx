import type { ReactNode } from 'react';
import type {
  ArticleId,
  Corpus,
  Entity,
  OutsideFacts,
  Side,
  SideMember,
} from '../../domain/corpus/corpus.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { webAddressOf } from '../../ui/web-address.ts';
import { say } from '../../ui/words/say.ts';
import { ActorLink } from './ActorLink.tsx';
import { ArticleLink } from './ArticleLink.tsx';
import { MoreButton, useMore } from './More.tsx';

/** More than most go by; the rest is a press away. */
const NAMES_AT_FIRST = 15;

interface PartProps {
  readonly actor: Entity;
  readonly corpus: Corpus;
}

/** The names it goes by and where, what it belongs to and what belongs to it, its sides, and what comes from outside. */
export function WhoTheyAre({ actor, corpus }: PartProps) {
  const within = corpus.entities.find(({ id }) => id === actor.partOf);
  const parts = corpus.entities.filter(({ partOf }) => partOf === actor.id);
  return (
    <dl className="facts">
      <Fact name={say('actor.names')}>
        <Names actor={actor} corpus={corpus} />
      </Fact>
      {within && (
        <Fact name={say('actor.partOf')}>
          <ActorLink actor={within} />
        </Fact>
      )}
      {parts.length > 0 && (
        <Fact name={say('actor.parts')}>
          <ul className="actor-parts">
            {parts.map((part) => (
              <li key={part.id}>
                <ActorLink actor={part} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Sides actor={actor} corpus={corpus} />
      {actor.outside && (
        <Fact name={say('actor.outside')}>
          <Outside outside={actor.outside} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The name used here, and every other spelling with the articles that have it. Nothing is taken for the same by guess. */
function Names({ actor, corpus }: PartProps) {
  const own = actor.aliases.find(({ text }) => text === actor.name);
  const others = actor.aliases.filter((alias) => alias !== own);
  const [shown, more] = useMore(others, NAMES_AT_FIRST);
  return (
    <>
      <ul className="actor-names" id={more.id}>
        <li>
          <bdi className="actor-name">{actor.name}</bdi>
          <Spelling articles={own?.articles ?? []} corpus={corpus} />
          <span className="quiet">{say('actor.nameHere')}</span>
        </li>
        {shown.map(({ text, articles }) => (
          <li key={text}>
            <bdi className="actor-name">{text}</bdi>
            <Spelling articles={articles} corpus={corpus} />
            {articles.length === 0 && <span className="quiet">{say('actor.noArticle')}</span>}
          </li>
        ))}
      </ul>
      <MoreButton {...more} />
    </>
  );
}

function Spelling({ articles, corpus }: { articles: readonly ArticleId[]; corpus: Corpus }) {
  return corpus.articles
    .filter(({ id }) => articles.includes(id))
    .map((article) => <ArticleBadge key={article.id} article={article} />);
}

function Sides({ actor, corpus }: PartProps) {
  const memberships = corpus.sides.flatMap((side) =>
    side.members.filter(({ entity }) => entity === actor.id).map((member) => ({ side, member })),
  );
  if (memberships.length === 0) return null;
  return (
    <>
      <dt>{say('actor.side')}</dt>
      {memberships.map(({ side, member }) => (
        <dd key={side.id}>
          <Membership side={side} member={member} corpus={corpus} />
        </dd>
      ))}
    </>
  );
}

/** A side is the corpus's grouping, so the reason stands with it, and the passage it rests on. */
function Membership({ side, member, corpus }: { side: Side; member: SideMember; corpus: Corpus }) {
  const article = corpus.articles.find(({ id }) => id === member.article);
  return (
    <>
      <bdi className="actor-side">{side.name}</bdi>{' '}
      {article && <ArticleLink article={article} paragraph={member.paragraph} />}
      <p className="actor-reason" dir="auto">
        {member.reason ?? say('actor.noReason')}
      </p>
    </>
  );
}

function Outside({ outside: { sameAs, iso3166 } }: { outside: OutsideFacts }) {
  return (
    <>
      <span className="actor-reason">{say('actor.outsideNote')}</span>{' '}
      <ul className="actor-parts">
        {sameAs.map((address) => (
          <li key={address}>
            <OutsideAddress address={address} />
          </li>
        ))}
        {iso3166 !== undefined && <li>{say('actor.iso', { code: iso3166 })}</li>}
      </ul>
    </>
  );
}

/** A corpus may hold any text for an address: only what opens a page on the web becomes a link. */
function OutsideAddress({ address }: { address: string }) {
  const words = address.replace(/^https?:\/\/(www\.)?/, '');
  const href = webAddressOf(address);
  if (href === undefined) return <bdi>{address}</bdi>;
  return (
    <a className="entity" href={href} rel="noreferrer external" dir="ltr">
      {words}
    </a>
  );
}
