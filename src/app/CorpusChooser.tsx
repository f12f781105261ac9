import { useState } from 'react';
import { ownZone } from '../platform/zone.ts';
import { corpusOf } from '../state/link/of-state.ts';
import { useExplorer } from '../state/store.ts';
import { partOnDemand } from '../ui/on-demand.tsx';
import { Popover } from '../ui/Popover.tsx';
import { say } from '../ui/words/say.ts';

const menu = partOnDemand(async () => (await import('../views/intake/CorpusMenu.tsx')).CorpusMenu);

/** Asked once: a clock that is set anew is found by the next page. */
const ZONE = ownZone() ?? 'UTC';

/** With another corpus the page's head is drawn anew: focus that was in its list is given back to the button. */
let hadFocus = false;

/** Another corpus is about to be opened from the list. */
function leave() {
  hadFocus = true;
}

/** Which corpus is on view, and the way to others and to files of one's own. */
export function CorpusChooser({ title }: { title: string | undefined }) {
  const articles = useExplorer((state) => corpusOf(state)?.articles.length);
  const [isBack] = useState(() => hadFocus && document.activeElement === document.body);
  return (
    <div className="corpus">
      <Popover
        name={say('app.corpus')}
        className="head-popover corpus-popover"
        button={{
          className: 'corpus-button',
          autoFocus: isBack,
          onBlur: () => {
            hadFocus = false;
          },
          children: (
            <>
              <span className={title === undefined ? undefined : 'unseen'}>{say('app.corpus')} </span>
              {title !== undefined && <b>{title}</b>}
            </>
          ),
        }}
        fetchAhead={menu.fetchAhead}
      >
        {({ close }) => <menu.Part close={close} leave={leave} zone={ZONE} />}
      </Popover>
      {articles !== undefined && (
        <span className="quiet corpus-articles">{say('app.corpusArticles', { count: articles })}</span>
      )}
    </div>
  );
}
