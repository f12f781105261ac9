import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { absolute } from '../../platform/address.ts';
import { onPrinting } from '../../platform/printing.ts';
import { useWholeCorpus } from '../../state/derived.ts';
import { linkOf } from '../../state/link/of-state.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { useTaken } from '../../views/take-away/use-taken.ts';
import { fitTimeline } from './fit-timeline.ts';
import '../../ui/words/sets/dossier.ts';
import '../../ui/words/sets/take-away.ts';
import '../print.css';

/** What stands above a printed page in place of its bars; drawn for as long as it is printed. */
export function PrintedHead() {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser lays paper out as soon as everybody was told.
    const tell = (printing: boolean) => {
      flushSync(() => setPrinting(printing));
      fitTimeline(printing);
    };
    return onPrinting(
      () => tell(true),
      () => tell(false),
    );
  }, []);
  return isPrinting && <Head />;
}

/** Of which corpus the page is, what of it is shown, and where it is found again. */
function Head() {
  const { title, version } = useWholeCorpus();
  // The list has all of them, whatever window the timeline shows and says that it shows.
  const words = useTaken('all')?.taken.words;
  const link = absolute(useExplorer(linkOf));
  return (
    <header className="printed-head">
      <p className="printed-title">
        <b>{say('app.name')}</b> <bdi>{title}</bdi>, {say('dossier.corpusVersion', { version })}
      </p>
      <p>{words}</p>
      <p>
        <a href={link}>{link}</a>
      </p>
    </header>
  );
}
