import type { Moment, Question } from '../../domain/corpus/corpus.ts';
import { questionPath } from '../../domain/corpus/page-path.ts';
import { type PositionRead, readQuestion } from '../../domain/corpus/questions.ts';
import { say } from '../../ui/words/say.ts';
import { type Html, html } from './html.ts';
import type { Page, Shelf } from './page.ts';
import { framed, heading, holderOf, list, momentItem, ofCorpus, paragraph, section } from './pieces.ts';
import { corpusThing, questionThing } from './things.ts';

/** @param bearing the corpus's moments that carry any position of it, in time order */
export function questionPage(question: Question, bearing: readonly Moment[], shelf: Shelf): Page {
  const { corpus } = shelf;
  const { positions, moments } = readQuestion(question, { moments: bearing, articles: corpus.articles });
  const size = say('questions.size', {
    positions: say('pages.positions', { count: positions.length }),
    moments: say('pages.moments', { count: moments.length }),
  });
  return {
    path: questionPath(question),
    corpus: corpus.id,
    language: corpus.language,
    tab: say('app.titleOf', { subject: question.title, corpus: corpus.title }),
    title: question.title,
    description: positions
      .map(({ position, letter }) => say('pages.position', { letter, wording: position.wording }))
      .join(' '),
    data: questionThing(question, shelf),
    source: corpusThing(shelf),
    text: framed(questionText(question, positions, shelf), shelf),
    card: {
      mark: 'question',
      kind: say('pages.question'),
      disputed: undefined,
      lead: undefined,
      title: question.title,
      when: size,
      corpus: corpus.title,
      told: undefined,
      pips: [],
    },
  };
}

function questionText(question: Question, positions: readonly PositionRead[], shelf: Shelf): Html {
  return html`<p class="facts">${say('pages.question')}. ${say('questions.noVerdict')}</p>
    ${heading(question.title, shelf)}
    ${question.note !== undefined && paragraph(question.note, shelf)}
    ${positions.map((read) => positionText(read, shelf))}`;
}

function positionText({ position, letter, carriedIn }: PositionRead, shelf: Shelf): Html | undefined {
  const moments = list(carriedIn.map(({ moment }) => momentItem(moment, shelf)));
  return section(say('pages.position', { letter, wording: position.wording }), [
    html`<p>${ofCorpus(say('pages.heldBy', { holder: holderOf(position.holder, shelf) }), shelf)}</p>`,
    moments ? html`<p>${say('pages.restsOn')}</p>${moments}` : html`<p>${say('pages.noMoments')}</p>`,
  ]);
}
