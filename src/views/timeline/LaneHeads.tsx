import { useId } from 'react';
import type { Corpus, Side } from '../../domain/corpus/corpus.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { laneName } from './lane-name.ts';
import type { LaneRow } from './lane-rows.ts';

/** The lanes' names, with how many moments each has and what did not fit. */
export function LaneHeads({
  corpus,
  rows,
  above,
  offset,
}: {
  corpus: Corpus;
  rows: readonly LaneRow[];
  above: boolean;
  /** Pixels from the timeline's upper edge to the first lane's. */
  offset: number;
}) {
  return (
    <ul className={above ? 'lane-heads above' : 'lane-heads'}>
      {rows.map((row) => (
        <LaneHead key={row.layout.lane.id} row={row} corpus={corpus} offset={offset} />
      ))}
    </ul>
  );
}

function LaneHead({ row, corpus, offset }: { row: LaneRow; corpus: Corpus; offset: number }) {
  const { layout, top, count } = row;
  const { lane } = layout;
  const side = corpus.sides.find(({ id }) => id === lane.id);
  const name = laneName(lane);
  return (
    <li className="lane-head" style={{ insetBlockStart: top + offset, blockSize: layout.height }}>
      <div className="lane-head-name">
        {side ? (
          <SideName side={side} corpus={corpus} />
        ) : (
          <span className="lane-name" title={name}>
            {name}
          </span>
        )}
        <small>{say('timeline.lane.count', { count })}</small>
      </div>
      <MoreInLane row={row} name={name} />
    </li>
  );
}

function MoreInLane({ row: { layout }, name }: { row: LaneRow; name: string }) {
  const toggleLane = useExplorer((state) => state.toggleLane);
  const count = layout.unfitted.reduce((sum, mark) => sum + mark.moments.length, 0);
  if (count === 0 && !layout.open) return null;
  const label = layout.open
    ? say('timeline.lane.fewerIn', { lane: name })
    : say('timeline.lane.moreIn', { count, lane: name });
  return (
    <button
      type="button"
      className="text-button lane-more"
      aria-expanded={layout.open}
      aria-label={label}
      onClick={() => toggleLane(layout.lane.id)}
    >
      {layout.open ? say('timeline.lane.fewer') : say('timeline.lane.more', { count })}
    </button>
  );
}

/** A side's name opens the list of who is in it and which article gives the reason. */
function SideName({ side, corpus }: { side: Side; corpus: Corpus }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="lane-name"
        popoverTarget={id}
        title={say('timeline.lane.who', { side: side.name })}
      >
        {side.name}
      </button>
      <div id={id} popover="auto" className="side-members">
        <h3>{say('timeline.lane.who', { side: side.name })}</h3>
        <ul>
          {side.members.map((member) => {
            const entity = corpus.entities.find((candidate) => candidate.id === member.entity);
            const article = corpus.articles.find((candidate) => candidate.id === member.article);
            return (
              <li key={member.entity}>
                <b>{entity?.name}</b>{' '}
                {member.reason ?? <span className="quiet">{say('timeline.lane.noReason')}</span>}{' '}
                {article && (
                  <span className="quiet">
                    {member.paragraph === undefined
                      ? say('timeline.lane.reasonArticle', { number: article.number })
                      : say('timeline.lane.reasonParagraph', {
                          number: article.number,
                          paragraph: member.paragraph,
                        })}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
