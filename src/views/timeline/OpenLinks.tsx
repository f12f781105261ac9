/** What the open moment answers and what answers it, drawn from mark to mark. The panel says the same in words. */
import { useMemo, useState } from 'react';
import type { Corpus, Moment, MomentId } from '../../domain/corpus/corpus.ts';
import { type AnswerLink, linksOf } from '../../domain/corpus/thread.ts';
import {
  clearOf,
  gutterOf,
  type LabelBox,
  OUT,
  type Point,
  type Stretch,
  signOn,
  stubOf,
  type Upright,
  wayBetween,
} from '../../domain/overview/link-route.ts';
import type { TimeScale } from '../../domain/overview/scale.ts';
import { DisputedSign } from '../../ui/marks.tsx';
import { type Sight, useLanesInSight } from './in-sight.ts';
import type { DrawnMark } from './lane-rows.ts';
import { bracketOf } from './seam-bracket.ts';
import './open-links.css';

interface LinksProps {
  readonly corpus: Corpus;
  readonly openId: MomentId;
  readonly drawn: readonly DrawnMark[];
  readonly scale: TimeScale;
  /** Pixels that the lanes are high. */
  readonly height: number;
}

interface DrawnLink {
  readonly key: string;
  readonly relation: AnswerLink['relation'];
  readonly stretches: readonly Stretch[];
  /** Where a denial has its sign; none on a stub, whose other end is out of sight. */
  readonly sign: Point | undefined;
  /** A stub's tip, and which way it points. */
  readonly tip: (Point & { readonly towards: 'up' | 'down' }) | undefined;
}

export function OpenLinks({ corpus, openId, drawn, scale, height }: LinksProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const sight = useLanesInSight(element?.closest<HTMLElement>('.flat-timeline') ?? null);
  // That one thing came after another is the panel's to tell: a line says more.
  const answers = useMemo(
    () => linksOf(openId, corpus).filter(({ relation }) => relation !== 'follows'),
    [openId, corpus],
  );
  const links = answers.flatMap((link) => drawnLink(link, openId, { drawn, scale, sight }) ?? []);
  if (answers.length === 0) return null;
  return (
    <div className="open-links" aria-hidden="true" ref={setElement}>
      <svg width={scale.width} height={height} aria-hidden="true">
        {RELATIONS.map((relation) => (
          <path
            key={relation}
            className={relation}
            d={links
              .filter((link) => link.relation === relation)
              .map(drawingOf)
              .join('')}
          />
        ))}
      </svg>
      {links.map(
        ({ key, relation, sign }) =>
          sign &&
          relation === 'denies' && (
            <span key={key} style={{ insetInlineStart: sign.x, insetBlockStart: sign.y }}>
              <DisputedSign size={13} />
            </span>
          ),
      )}
    </div>
  );
}

/** Denials are drawn last, over the others. Each kind is one path: where two lines run together they are one line. */
const RELATIONS = ['replies', 'confirms', 'denies'] as const;

interface Setting {
  readonly drawn: readonly DrawnMark[];
  readonly scale: TimeScale;
  /** Undefined before it is measured: everything counts as seen. */
  readonly sight: Sight | undefined;
}

/** None where an end is not drawn, and none for the lead pair, which the seam's own bracket joins. */
function drawnLink(
  link: AnswerLink,
  openId: MomentId,
  { drawn, scale, sight }: Setting,
): DrawnLink | undefined {
  const answered = link.from.id === openId ? link.to : link.from;
  const ends = nearestEnds(marksOf({ id: openId }, drawn), marksOf(answered, drawn));
  const bracket = bracketOf(drawn);
  if (!ends || (bracket && ends.every(({ box }) => box.mark.lead))) return undefined;
  const [open, other] = ends;
  const [from, to] = [wholeOf(open), wholeOf(other)];
  const gutter = gutterOf(from, bracket, scale.cuts);
  const inWay = [...drawn.map(wordsOf), ...(bracket?.x === gutter ? [wholeOfBracket(bracket)] : [])];
  const shared = { key: `${link.from.id} ${link.to.id}`, relation: link.relation };
  const isSeen = !sight || (to.top >= sight.from && to.top + to.height <= sight.to);
  if (isSeen) {
    const way = wayBetween(from, to, gutter);
    return { ...shared, stretches: clearOf(way, inWay), sign: signOn(way, inWay), tip: undefined };
  }
  const towards = to.top > from.top ? 'down' : 'up';
  const way = stubOf(from, gutter, towards, open.box.mark.lead ? bracket : undefined);
  const end = way.at(-1);
  return { ...shared, stretches: clearOf(way, inWay), sign: undefined, tip: end && { ...end, towards } };
}

/** The marks a moment has, one in each of its lanes: its own, or that of its occasion while that is closed. */
function marksOf({ id }: Pick<Moment, 'id'>, drawn: readonly DrawnMark[]): readonly DrawnMark[] {
  return drawn.filter(({ box: { mark } }) => !mark.open && mark.moments.some((moment) => moment.id === id));
}

/** The two that lie nearest each other. None where they are one: points of an occasion that is closed. */
function nearestEnds(
  from: readonly DrawnMark[],
  to: readonly DrawnMark[],
): readonly [DrawnMark, DrawnMark] | undefined {
  const pairs = from.flatMap((a) => to.filter((b) => b !== a).map((b) => [a, b] as const));
  const apart = ([a, b]: (typeof pairs)[number]) => Math.abs(topOf(a) - topOf(b));
  const [first, ...others] = pairs;
  return first && others.reduce((nearest, pair) => (apart(pair) < apart(nearest) ? pair : nearest), first);
}

function topOf({ box, laneTop }: DrawnMark): number {
  return laneTop + box.top;
}

function wholeOf(mark: DrawnMark): LabelBox {
  const { label, height } = mark.box;
  return { at: label.at, width: label.width, top: topOf(mark), height };
}

/** The words alone: a line may cross a rail. */
function wordsOf(mark: DrawnMark): LabelBox {
  const { at, width, top, height } = wholeOf(mark);
  return { at: at - 2, width: width + 2, top, height: height - 7 };
}

/** Its arms too: what is drawn there is not drawn again. */
function wholeOfBracket({ x, from, to }: Upright): LabelBox {
  return { at: x - 1, width: OUT, top: from - 1, height: to - from + 2 };
}

function drawingOf({ stretches, tip }: DrawnLink): string {
  return stretches.map(lineOf).join('') + (tip ? arrowOf(tip) : '');
}

function lineOf([from, to]: Stretch): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}

/** Half as wide as an arrow's head. Pixels. */
const HEAD = 4;

function arrowOf({ x, y, towards }: Point & { readonly towards: 'up' | 'down' }): string {
  const back = towards === 'down' ? y - HEAD : y + HEAD;
  return `M${x - HEAD} ${back}L${x} ${y}L${x + HEAD} ${back}`;
}
