import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { hrefOf } from '../platform/address.ts';
import { knownZones, ownZone } from '../platform/zone.ts';
import { corpusOf } from '../state/link/of-state.ts';
import { toView } from '../state/places.ts';
import { useExplorer } from '../state/store.ts';
import { isFiltered } from '../state/view-state.ts';
import { say } from '../ui/words/say.ts';
import type { Zones } from '../views/telling/given.ts';
import { TellingControl } from '../views/telling/TellingControl.tsx';
import { CorpusChooser } from './CorpusChooser.tsx';

/** Asked once: a clock that is set anew is found by the next page. */
const ZONES: Zones = { own: ownZone(), list: knownZones };

/** The page's head: its name, the corpus, and (once there is one) what is handed in and how its times are told. */
export function Header({ children }: { children?: React.ReactNode }) {
  const title = useExplorer((state) => corpusOf(state)?.title);
  return (
    <header className="top">
      <a className="brand" href={hrefOf('')} aria-label={say('app.home')}>
        {say('app.name')}
      </a>
      <CorpusChooser title={title} />
      {children}
      <TellingInForce />
    </header>
  );
}

/** How times are told, and the choice of it; nothing while there is no corpus to tell them of. */
export function TellingInForce() {
  const isLoaded = useExplorer((state) => corpusOf(state) !== undefined);
  return isLoaded && <TellingControl zones={ZONES} />;
}

/** How long after the last key the search is carried out. Milliseconds. */
const PAUSE = 120;

export function SearchBox() {
  const text = useExplorer((state) => state.filters.text);
  const search = useExplorer((state) => state.search);
  const goTo = useExplorer((state) => state.goTo);
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // What a link, Back or "clear" put there takes the place of what was typed.
  useEffect(() => setTyped(text), [text]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(value), PAUSE);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isFiltered(useExplorer.getState().view)) {
      clearTimeout(timer.current);
      search(typed);
      goTo(toView('timeline'));
    }
    if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      clearTimeout(timer.current);
      setTyped('');
      search('');
    }
  };
  return (
    <search className="search">
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.500"
        aria-hidden="true"
      >
        <circle cx="7" cy="7" r="4.500" />
        <path d="m10.500 10.500 4 4" />
      </svg>
      <input
        type="search"
        id="search-moments"
        aria-label={say('app.search')}
        placeholder={say('app.search')}
        value={typed}
        maxLength={500}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
