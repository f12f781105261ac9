import type { ReactElement } from 'react';
import type { Article, Moment, MomentKind, Stance } from '../domain/corpus/corpus.ts';
import { stanceOf } from '../domain/corpus/status.ts';
import { say } from './words/say.ts';
import './marks.css';

/** Filled square: it took place. Speech outline: somebody said it. The same element each time: nothing of it is made anew. */
export const KIND_MARKS: Readonly<Record<MomentKind, ReactElement>> = {
  event: (
    <svg className="kind-mark" width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
      <rect x="2" y="2" width="9" height="9" fill="currentColor" />
    </svg>
  ),
  statement: (
    <svg
      className="kind-mark"
      width="13"
      height="13"
      viewBox="0 0 13 13"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M1.2 1.8h10.6v7H6L3.3 11.6V8.8H1.2z" />
    </svg>
  ),
};

/** `KIND_MARKS` by its kind. */
export function KindMark({ kind }: { kind: MomentKind }) {
  return KIND_MARKS[kind];
}

/** The unequal sign of a disputed moment. */
export function DisputedSign({ size = 14 }: { size?: number }) {
  return (
    <svg
      className="disputed-sign against"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M3 6h10M3 10.5h10M11 2.5 5 14" />
    </svg>
  );
}

/** Paths of the printer's signs, in a square of 16. */
export const STANCE_SIGNS: Readonly<Record<Stance | 'silent', string>> = {
  asserts: 'M3 5.5h10M3 10.5h10',
  denies: 'M3 5.5h10M3 10.5h10M11 2.5 5 13.5',
  reports: 'M4 4.5h3v3c0 2-1 3.5-3 4.5M9.5 4.5h3v3c0 2-1 3.5-3 4.5',
  hedges: 'M2.5 6.5c2-2.5 3.5-2 5.5-.5s3.500 2 5.500-.5M2.500 11c2-2.500 3.500-2 5.500-.5s3.500 2 5.500-.5',
  silent: 'M4.500 8h7',
};

/** A sign by its path, at the size of the word beside it. */
export function Sign({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg
      width="13"
      height="13"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

/** A stance by sign and word, never by colour alone. */
export function StanceWord({ stance }: { stance: Stance | 'silent' }) {
  return (
    <span className={`stance stance-${stance}`}>
      <Sign path={STANCE_SIGNS[stance]} />
      {say(`stance.${stance}`)}
    </span>
  );
}

const PIP = 6.5;

/**
 * One column an article: full up asserts, half up reports, hollow half up hedges, down denies, dot silent.
 * More than eight articles come as a number ("12 of 300").
 */
export function Pips({ moment, articles }: { moment: Moment; articles: readonly Article[] }) {
  return articles.length > 8 ? (
    <PipsNumber moment={moment} articles={articles} />
  ) : (
    <svg
      className="pips"
      width={articles.length * PIP}
      height="16"
      viewBox={`0 0 ${articles.length * PIP} 16`}
      aria-hidden="true"
    >
      {articles.map(({ id }, index) => (
        <Pip key={id} stance={stanceOf(moment, id)} x={index * PIP} />
      ))}
    </svg>
  );
}

function PipsNumber({ moment, articles }: { moment: Moment; articles: readonly Article[] }) {
  const telling = new Set(moment.accounts.map(({ article }) => article));
  const told = articles.filter(({ id }) => telling.has(id)).length;
  return <span className="pips-number">{say('marks.toldBy', { told, count: articles.length })}</span>;
}

function Pip({ stance, x }: { stance: Stance | undefined; x: number }) {
  switch (stance) {
    case 'asserts':
      return <rect x={x + 0.5} y="0" width="5" height="8.5" fill="var(--for)" />;
    case 'reports':
      return <rect x={x + 0.5} y="4" width="5" height="4.5" fill="var(--ink-2)" />;
    case 'hedges':
      return (
        <rect
          x={x + 1.1}
          y="4.6"
          width="3.8"
          height="3.4"
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth="1.2"
        />
      );
    case 'denies':
      return <rect x={x + 0.5} y="9.5" width="5" height="6.5" fill="var(--against)" />;
    default:
      return <rect x={x + 2} y="8" width="2" height="2" fill="var(--possible)" />;
  }
}
