import type { Account, Article, Evidence, Moment, Question, Role } from '../../domain/corpus/corpus.ts';
import { momentPath } from '../../domain/corpus/page-path.ts';
import { type Passage, passageOf } from '../../domain/corpus/passages.ts';
import { speakerOf } from '../../domain/corpus/speaker.ts';
import { articlesOf, stanceOf } from '../../domain/corpus/status.ts';
import { say } from '../../ui/words/say.ts';
import { voiceInWords } from '../../ui/words/voice.ts';
import { type Html, html } from './html.ts';
import { type Page, type Shelf, whenOf } from './page.ts';
import type { Card } from './pictures/card.ts';
import {
  articleLink,
  factsOf,
  framed,
  heading,
  list,
  momentItem,
  momentLink,
  ofCorpus,
  paragraph,
  placeOf,
  questionLink,
  section,
} from './pieces.ts';
import { corpusThing, momentThing } from './things.ts';

/** What stands round a moment, found once for all. */
export interface Neighbours {
  readonly previous: Moment | undefined;
  readonly next: Moment | undefined;
  /** Questions that an account of it bears on. */
  readonly questions: readonly Question[];
  /** Moments it answers. */
  readonly answered: ReadonlyMap<string, Moment>;
}

export function momentPage(moment: Moment, neighbours: Neighbours, shelf: Shelf): Page {
  const { corpus } = shelf;
  const { long } = whenOf(shelf, moment);
  return {
    path: momentPath(moment),
    corpus: corpus.id,
    language: corpus.language,
    tab: say('app.titleOf', { subject: moment.title, corpus: corpus.title }),
    title: moment.title,
    description: say('pages.description', { when: long, summary: moment.summary }),
    data: momentThing(moment, shelf),
    source: corpusThing(shelf),
    text: framed(momentText(moment, neighbours, shelf), shelf),
    card: momentCard(moment, shelf),
  };
}

/** More than these are not told apart in a picture. */
const MOST_PIPS = 8;

function momentCard(moment: Moment, shelf: Shelf): Card {
  const { articles, title } = shelf.corpus;
  const counts = { told: articlesOf(moment).length, count: articles.length };
  const pips = articles.length > MOST_PIPS ? [] : articles.map(({ id }) => stanceOf(moment, id) ?? 'silent');
  return {
    mark: moment.kind,
    kind: say(`kind.${moment.kind}`),
    disputed: shelf.disputed.has(moment.id) ? say('pages.disputed') : undefined,
    lead: speakerOf(moment, shelf.corpus),
    title: moment.title,
    when: whenOf(shelf, moment).long,
    corpus: title,
    told: say('pages.toldBy', counts),
    pips,
  };
}

function momentText(moment: Moment, neighbours: Neighbours, shelf: Shelf): Html {
  const disputed = shelf.disputed.has(moment.id);
  return html`<p class="facts">${say(`kind.${moment.kind}`)}${disputed && html`. <strong>${say('pages.disputed')}</strong>: ${say('pages.disputedMeaning')}`}</p>
    ${heading(moment.title, shelf)}
    ${paragraph(moment.summary, shelf)}
    ${facts(moment, shelf)}
    ${section(say('moment.accounts'), accounts(moment, shelf))}
    ${section(say('moment.thread'), answers(moment, neighbours, shelf))}
    ${section(say('pages.questions'), questions(neighbours, shelf))}
    ${section(say('pages.round'), around(neighbours, shelf))}`;
}

/** When, where and who. */
function facts(moment: Moment, shelf: Shelf): Html {
  const { long, sureness } = whenOf(shelf, moment);
  const places = moment.places.map((id) => html`<dd>${ofCorpus(placeOf(id, shelf), shelf)}</dd>`);
  const roles = ROLES.flatMap((role) => roleRow(role, moment, shelf) ?? []);
  return html`<dl>
      <dt>${say('moment.when')}</dt><dd>${say('pages.when', { when: long, sureness })}</dd>
      ${places.length > 0 && html`<dt>${say('moment.where')}</dt>`}${places}
      ${roles.length > 0 && html`<dt>${say('moment.who')}</dt>`}${roles}
    </dl>`;
}

const ROLES: readonly Role[] = ['speaks', 'acts', 'acted-upon', 'mentioned'];

function roleRow(role: Role, { participants }: Moment, shelf: Shelf): Html | undefined {
  const names = participants
    .filter((participant) => participant.role === role)
    .map(({ entity, for: principal }) => {
      const name = ofCorpus(shelf.nameOf(entity), shelf);
      if (principal === undefined) return name;
      return html`${name} ${say('moment.for')} ${ofCorpus(shelf.nameOf(principal), shelf)}`;
    });
  if (names.length === 0) return undefined;
  return html`<dd>${say(`moment.role.${role}`)}: ${names.map((name, place) => html`${place > 0 && ', '}${name}`)}</dd>`;
}

function accounts(moment: Moment, shelf: Shelf): Html[] {
  return moment.accounts.flatMap((account) => {
    const article = shelf.articles.get(account.article);
    return article ? [accountText(account, article, shelf)] : [];
  });
}

/** Which article, its stance, whose voice, what it says and the passages that carry it. */
function accountText(account: Account, article: Article, shelf: Shelf): Html {
  return html`<article>
      <h3>${articleLink(article, shelf)}: ${say(`stance.${account.stance}`)}</h3>
      <p class="facts"><bdi>${factsOf(article, shelf)}</bdi>. <bdi>${voiceInWords(account, shelf.nameOf)}</bdi></p>
      ${paragraph(account.says, shelf)}
      ${paragraphsCited(account).map((evidence) => passage(passageOf(article, evidence), shelf))}
    </article>`;
}

/** An account may rest on several passages of a paragraph; it is read once. */
function paragraphsCited({ evidence }: Account): Evidence[] {
  return evidence.filter(
    (one, place) => evidence.findIndex(({ paragraph }) => paragraph === one.paragraph) === place,
  );
}

function passage({ paragraph: number, digest, before, exact, after, anchored }: Passage, shelf: Shelf): Html {
  const lang = shelf.corpus.language;
  return html`<blockquote>
      <p class="facts">${say(digest ? 'pages.ourDigest' : 'pages.itsWords', { number })}${anchored === 'lost' && html` ${say('pages.notFound')}`}</p>
      <p dir="auto" lang="${lang}">${before}${exact}${after}</p>
    </blockquote>`;
}

function answers(moment: Moment, { answered }: Neighbours, shelf: Shelf): Html | undefined {
  return list(
    moment.answers.flatMap(({ relation, moment: id }) => {
      const other = answered.get(id);
      return other ? [html`<li>${say(`moment.answers.${relation}`)}: ${momentLink(other, shelf)}</li>`] : [];
    }),
  );
}

function questions(neighbours: Neighbours, shelf: Shelf): Html | undefined {
  return list(neighbours.questions.map((question) => html`<li>${questionLink(question, shelf)}</li>`));
}

function around({ previous, next }: Neighbours, shelf: Shelf): Html | undefined {
  return list([previous, next].flatMap((moment) => (moment ? [momentItem(moment, shelf)] : [])));
}
