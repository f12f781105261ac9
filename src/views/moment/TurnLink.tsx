import type { ArticleWords, Corpus } from '../../domain/corpus/corpus.ts';
import { useLinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { say } from '../../ui/words/say.ts';
import { gapInWords } from './gap-words.ts';
import { SayWith } from './SayWith.tsx';
import type { TurnLink } from './turns.ts';
import { useUncovered } from './use-uncovered.ts';

/** What a turn is to the open moment, before the turn itself: "Denied later by". */
export function TurnRelation({ link: { direction, relation, order } }: { link: TurnLink }) {
  const late = direction === 'answered' && order.kind !== 'not-given';
  return (
    <>
      <span className={relation === 'denies' ? 'relation denies' : 'relation'}>
        {direction === 'answers'
          ? say(`moment.answers.${relation}`)
          : say(late ? `moment.answeredLater.${relation}` : `moment.answered.${relation}`)}
      </span>{' '}
    </>
  );
}

/** How the order of a turn and what it answers is known, and what that is where it is not the open moment. */
export function TurnOrder({ link, corpus }: { link: TurnLink; corpus: Corpus }) {
  return (
    <p className="turn-order">
      {link.direction === 'other' && (
        <>
          <SayWith
            message={`moment.answersOther.${link.relation}`}
            nodes={{ other: <bdi>{link.answered.title}</bdi> }}
          />{' '}
        </>
      )}
      <OrderWords link={link} corpus={corpus} />
    </p>
  );
}

function OrderWords({ link: { direction, order }, corpus }: { link: TurnLink; corpus: Corpus }) {
  switch (order.kind) {
    case 'stated':
      return <StatedOrder words={order.words} corpus={corpus} />;
    case 'from-times':
      return gapInWords(order, direction === 'answers' ? 'earlier' : 'later');
    case 'not-given':
      return say('moment.order.notGiven');
  }
}

/** The article's words, and where it has them. */
function StatedOrder({
  words: { article, paragraph, text },
  corpus,
}: {
  words: ArticleWords;
  corpus: Corpus;
}) {
  const uncovered = useUncovered();
  const link = useLinkTo(uncovered(toArticle(article, paragraph)));
  const number = corpus.articles.find(({ id }) => id === article)?.number ?? article;
  const source =
    paragraph === undefined
      ? say('moment.order.article', { article: number })
      : say('moment.order.passage', { article: number, paragraph });
  return (
    <SayWith
      message="moment.order.stated"
      nodes={{ words: <q dir="auto">{text}</q>, source: <a {...link}>{source}</a> }}
    />
  );
}
