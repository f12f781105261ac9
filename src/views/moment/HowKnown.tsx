import type { ReactNode } from 'react';
import type { Difference } from '../../domain/corpus/compare.ts';
import type { ArticleWords, Corpus, Moment, MomentTime } from '../../domain/corpus/corpus.ts';
import type { End } from '../../domain/time/shape.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { BoundKey } from '../../domain/time/when.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { ShapeSign } from '../../ui/TimeSign.tsx';
import { say } from '../../ui/words/say.ts';
import { ValueItem } from './Differences.tsx';
import {
  anchorInWords,
  basisInWords,
  boundRows,
  edtfOf,
  heldBackOf,
  ruleInWords,
  timesGiven,
} from './how-known.ts';
import { PassageLink } from './PassageLink.tsx';
import { agreementOf, keyOf } from './particulars.ts';

interface HowKnownProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
  /** The moment as the whole corpus has it, where the corpus is cut down to what was known by some time. */
  readonly whole: Moment | undefined;
  readonly telling: Telling;
  readonly sureness: string;
}

/** What a time rests on, from the articles' words to its bounds; only what there is. */
export function HowKnown({ moment, corpus, whole, telling, sureness }: HowKnownProps) {
  const { when } = moment;
  const heldBack = heldBackOf(moment, whole);
  const times = timesGiven(moment, corpus);
  return (
    <dl>
      {(when.words.length > 0 || heldBack) && (
        <Ground name="words">
          <TimeWords words={when.words} corpus={corpus} />
          {heldBack && <p>{say(`moment.known.heldBack.${heldBack}`)}</p>}
        </Ground>
      )}
      <Sentences name="anchor" sentences={[anchorInWords(when, corpus, telling)]} />
      <Sentences name="rule" sentences={[when.reason, ruleInWords(when, corpus, telling)]} />
      <Ground name="bounds">
        <Bounds when={when} corpus={corpus} telling={telling} />
      </Ground>
      <Ground name="edtf">
        <Edtf when={when} />
      </Ground>
      <Sentences name="basis" sentences={[basisInWords(when, sureness)]} />
      {times.length > 0 && (
        <Ground name="times">
          {times.map((given) => (
            <TimesGiven key={keyOf(given)} given={given} corpus={corpus} />
          ))}
        </Ground>
      )}
    </dl>
  );
}

type GroundName = 'words' | 'anchor' | 'rule' | 'bounds' | 'edtf' | 'basis' | 'times';

function Ground({ name, children }: { name: GroundName; children: ReactNode }) {
  return (
    <div className={`ground ${name}`}>
      <dt>{say(`moment.known.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sentences({ name, sentences }: { name: GroundName; sentences: readonly (string | undefined)[] }) {
  const said = sentences.filter((sentence) => sentence !== undefined);
  if (said.length === 0) return null;
  return (
    <Ground name={name}>
      {said.map((sentence) => (
        <p key={sentence} dir="auto">
          <TextInScripts text={sentence} />
        </p>
      ))}
    </Ground>
  );
}

function TimeWords({ words, corpus }: { words: readonly ArticleWords[]; corpus: Corpus }) {
  if (words.length === 0) return null;
  return (
    <ul className="time-words">
      {words.map((said) => {
        const article = corpus.articles.find(({ id }) => id === said.article);
        return (
          <li key={`${said.article} ${said.paragraph} ${said.text}`}>
            {article && <ArticleBadge article={article} />}
            <q dir="auto">{said.text}</q>
            {article && said.paragraph !== undefined && (
              <PassageLink article={article} paragraph={said.paragraph}>
                {say('moment.paragraph', { number: said.paragraph })}
              </PassageLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Bounds({ when, corpus, telling }: { when: MomentTime; corpus: Corpus; telling: Telling }) {
  return (
    <table>
      <tbody>
        {boundRows(when, corpus, telling).map(({ name, value, end }) => (
          <tr key={name}>
            <th scope="row">{say(`moment.known.bound.${name}`)}</th>
            <td className="bound-value">{value && <TextInScripts text={value} />}</td>
            <td className="bound-end">
              <span className="bound-sign">
                <BoundSign name={name} end={end} />
              </span>
              {say(`moment.known.end.${end}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The end as it is drawn: a beginning before what it begins, an end after it. Nothing is drawn of what is not certain. */
function BoundSign({ name, end }: { name: BoundKey; end: End }) {
  const isCertain = name === 'certainFrom' || name === 'certainTo';
  if (isCertain && end === 'open') return null;
  const side = name === 'earliest' || name === 'certainFrom' ? 'start' : 'end';
  return <ShapeSign shape={{ certain: isCertain ? 'whole' : 'none', [side]: end }} />;
}

function Edtf({ when }: { when: MomentTime }) {
  const { edtf, exact } = edtfOf(when);
  return (
    <p>
      <code>{edtf}</code> {say(exact ? 'moment.known.edtfExact' : 'moment.known.edtfNearest')}
    </p>
  );
}

function TimesGiven({ given, corpus }: { given: Difference; corpus: Corpus }) {
  return (
    <>
      <p>
        {given.of !== undefined && (
          <>
            <bdi>{say('moment.known.timesOf', { of: given.of })}</bdi>{' '}
          </>
        )}
        {say(`moment.known.times.${agreementOf(given)}`)}
      </p>
      <ul className={`times-given ${agreementOf(given)}`}>
        {given.values.map((value) => (
          <ValueItem key={value.value} given={value} corpus={corpus} />
        ))}
      </ul>
    </>
  );
}
