/** What the open moment answers and what answers it, drawn from mark to mark. The panel says the same in words. */
import { useMemo } from 'react';
import type { Corpus, Moment, MomentId } from '../../domain/corpus/corpus.ts';
import { type AnswerLink, linksOf } from '../../domain/corpus/thread.ts';
import type { Box } from '../../domain/overview/layout.ts';
import { type LabelBox, type Route, routeOf } from '../../domain/overview/link-route.ts';
import { DisputedSign } from '../../ui/marks.tsx';
import { bracketAt } from './seam-bracket.ts';
import './open-links.css';

/** A mark drawn, with the upper edge of its lane. */
export interface DrawnMark {
  readonly box: Box;
  /** Pixels from the first lane's upper edge to its own lane's. */
  readonly laneTop: number;
}

interface LinksProps {
  readonly corpus: Corpus;
  readonly openId: MomentId;
  readonly drawn: readonly DrawnMark[];
  /** Pixels that the lanes are wide and high. */
  readonly width: number;
  readonly height: number;
}

interface DrawnLink {
  readonly link: AnswerLink;
  readonly route: Route;
}

export function OpenLinks({ corpus, openId, drawn, width, height }: LinksProps) {
  const answers = useMemo(() => linksOf(openId, corpus), [openId, corpus]);
  const links = routed(answers, drawn, width);
  if (links.length === 0) return null;
  return (
    <div className="open-links" aria-hidden="true">
      <svg width={width} height={height} aria-hidden="true">
        {links.map(({ link, route }) => (
          <path
            key={keyOf(link)}
            className={link.relation}
            d={`M${route.points.map(({ x, y }) => `${x} ${y}`).join('L')}`}
          />
        ))}
      </svg>
      {links
        .filter(({ link }) => link.relation === 'denies')
        .map(({ link, route: { sign } }) => (
          <span key={keyOf(link)} style={{ insetInlineStart: sign.x, insetBlockStart: sign.y }}>
            <DisputedSign size={13} />
          </span>
        ))}
    </div>
  );
}

function keyOf({ from, to }: AnswerLink): string {
  return `${from.id} ${to.id}`;
}

/** Links both of whose ends are drawn; not that of the lead pair, which the seam's own bracket joins. */
function routed(
  links: readonly AnswerLink[],
  drawn: readonly DrawnMark[],
  width: number,
): readonly DrawnLink[] {
  const brackets = bracketAt(drawn.flatMap(({ box }) => (box.mark.lead ? [box] : [])));
  const routes: DrawnLink[] = [];
  for (const link of links) {
    const ends = nearestEnds(marksOf(link.from, drawn), marksOf(link.to, drawn));
    if (!ends || (brackets.length > 0 && ends.every(({ box }) => box.mark.lead))) continue;
    const [a, b] = ends;
    const texts = drawn.filter((mark) => mark !== a && mark !== b).map(textOf);
    const taken = [...brackets, ...routes.map(({ route }) => route.sign.x)];
    const route = routeOf(wholeOf(a), wholeOf(b), texts, width, taken);
    if (route) routes.push({ link, route });
  }
  return routes;
}

/** The marks a moment has, one in each of its lanes: its own, or that of its occasion while that is closed. */
function marksOf({ id }: Moment, drawn: readonly DrawnMark[]): readonly DrawnMark[] {
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
function textOf(mark: DrawnMark): LabelBox {
  const whole = wholeOf(mark);
  return { ...whole, height: whole.height - 7 };
}
