import type { ReactNode, Ref } from 'react';
import type { Article, Moment } from '../../domain/corpus/corpus.ts';
import { type Stop, stopAt, stopsRound } from '../../domain/corpus/reading.ts';
import type { LinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { BackIcon, OnIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';
import type { Steps } from './use-steps.ts';

/** Up to this many other articles are named with their passages; of more, only the numbers are given. */
const FEW = 4;

interface PassageBarProps {
  readonly bar: Ref<HTMLElement>;
  readonly moment: Moment;
  readonly article: Article;
  readonly linkTo: LinkTo;
  readonly steps: Steps;
}

/** The open moment's passages, here and in other articles, and the way through all of them. */
export function PassageBar({ bar, moment, article, linkTo, steps }: PassageBarProps) {
  return (
    <section className="passage-bar" ref={bar} aria-label={say('reader.passages')}>
      <p className="bar-words">
        <bdi className="bar-title">{moment.title}</bdi>{' '}
        <Where article={article} stops={steps.stops} linkTo={linkTo} />
      </p>
      <StepButtons article={article} steps={steps} />
    </section>
  );
}

/** "2 passages here, 1 in article 4". */
function Where({ article, stops, linkTo }: { article: Article; stops: readonly Stop[]; linkTo: LinkTo }) {
  const here = stops.filter((stop) => stop.article === article).length;
  const others = [...new Set(stops.map((stop) => stop.article))].filter((other) => other !== article);
  return (
    <span className="bar-where">
      {here > 0 ? say('reader.here', { count: here }) : say('reader.noneHere')}
      {others.length > FEW
        ? ` · ${say('reader.elsewhereMany', { count: stops.length - here, articles: others.length })}`
        : others.map((other) => <Elsewhere key={other.id} article={other} stops={stops} linkTo={linkTo} />)}
    </span>
  );
}

function Elsewhere({ article, stops, linkTo }: { article: Article; stops: readonly Stop[]; linkTo: LinkTo }) {
  const there = stops.filter((stop) => stop.article === article);
  return (
    <>
      {' · '}
      <a {...linkTo(toArticle(article.id, there[0]?.paragraph))}>
        {say('reader.elsewhere', { count: there.length, number: article.number })}
      </a>
    </>
  );
}

function StepButtons({ article, steps: { stops, stop, step } }: Pick<PassageBarProps, 'article' | 'steps'>) {
  const paragraph = useExplorer((state) => state.paragraph);
  const here = { article, paragraph, stop };
  const at = stopAt(stops, here);
  const { previous, next } = stopsRound(stops, here);
  const go = (to: Stop | undefined) => to && follow(to, stops, step);
  const position = at && stops.indexOf(at) + 1;
  return (
    <div className="bar-steps">
      <span className="bar-position">
        {position !== undefined && say('reader.position', { position, count: stops.length })}
      </span>
      <StepButton label={say('reader.previousPassage')} to={previous} go={go} icon={<BackIcon />} />
      <StepButton label={say('reader.nextPassage')} to={next} go={go} icon={<OnIcon />} />
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly to: Stop | undefined;
  readonly go: (to: Stop | undefined) => void;
  readonly icon: ReactNode;
}

/** At the last passage it stays where it is and keeps focus, and says that there is nowhere to go. */
function StepButton({ label, to, go, icon }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button icon"
      aria-label={label}
      title={label}
      aria-disabled={to === undefined}
      onClick={() => go(to)}
    >
      {icon}
    </button>
  );
}

function follow(to: Stop, stops: readonly Stop[], step: (to: Stop) => void): void {
  const { goTo, announce } = useExplorer.getState();
  step(to);
  goTo(toArticle(to.article.id, to.paragraph));
  announce(
    say('reader.stepped', {
      position: stops.indexOf(to) + 1,
      count: stops.length,
      number: to.article.number,
      paragraph: to.paragraph,
    }),
  );
}
