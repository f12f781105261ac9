import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LaneLayout } from '../../domain/overview/layout.ts';
import { say } from '../../ui/words/say.ts';
import { whenInWords } from '../../ui/words/when.ts';

const DELAY = 180;

/** What a mark stands for, on hover and on focus: its whole title, when, and how many articles tell it. */
export function MarkCard({
  markId,
  root,
  layouts,
  corpus,
}: {
  markId: string;
  root: HTMLElement;
  layouts: readonly LaneLayout[];
  corpus: Corpus;
}) {
  const card = useRef<HTMLDivElement>(null);
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), DELAY);
    return () => clearTimeout(timer);
  }, []);
  useLayoutEffect(() => {
    const mark = root.querySelector<HTMLElement>(`[data-mark="${CSS.escape(markId)}"]`);
    if (due && mark && card.current) moveUnder(card.current, mark, root);
  });
  const mark = layouts.flatMap((layout) => layout.boxes).find((box) => box.mark.id === markId)?.mark;
  if (!mark || !due) return null;
  const [moment] = mark.moments;
  const told = new Set(mark.moments.flatMap((each) => each.accounts.map((account) => account.article))).size;
  return (
    <div className="mark-card" ref={card} aria-hidden="true">
      <b>{mark.occasion?.title ?? moment.title}</b>
      {mark.occasion && (
        <ul>
          {mark.moments.map((each) => (
            <li key={each.id}>{each.label}</li>
          ))}
        </ul>
      )}
      <p>{whenInWords(moment.when, corpus.partsOfDay).long}</p>
      <p>{say('timeline.card.articles', { told, count: corpus.articles.length })}</p>
    </div>
  );
}

/** Below the mark where there is room, else above it, and never beyond the timeline's edges. */
function moveUnder(card: HTMLElement, mark: HTMLElement, root: HTMLElement) {
  const frame = root.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const below = box.bottom - frame.top + 14;
  const fits = box.bottom + 14 + card.offsetHeight < window.innerHeight;
  const top = fits ? below : Math.max(0, box.top - frame.top - card.offsetHeight - 6);
  const start = Math.min(Math.max(0, box.left - frame.left), Math.max(0, frame.width - card.offsetWidth));
  card.style.transform = `translate(${start}px, ${top}px)`;
}
