import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type LoadOwnFile, useCorpusLoading } from '../state/corpus-loading.ts';
import { corpusOf } from '../state/link/of-state.ts';
import { useExplorer } from '../state/store.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { say } from '../ui/words/say.ts';
import { Boundary } from './Boundary.tsx';
import { Explorer } from './Explorer.tsx';
import { ForPaper } from './ForPaper.tsx';
import { Header } from './Header.tsx';
import { Intake } from './Intake.tsx';
import { LoadFault } from './LoadFault.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import { useTimelineAtHand } from './use-timeline-at-hand.ts';
import './app.css';

/** Its code comes with the first file, or the first link into one. */
const ownFileLoaded: LoadOwnFile = async (file, signal) =>
  (await import('./own-files.ts')).ownFileLoaded(file, signal);
const embedded = onDemand(async () => {
  const { Embedded, settleIn } = await import('./embedded/Embedded.tsx');
  settleIn();
  return Embedded;
});

const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
});

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Page />
      <Intake />
    </QueryClientProvider>
  );
}

function Page() {
  const { retry } = useCorpusLoading(ownFileLoaded);
  const atHand = useTimelineAtHand();
  const inPage = useExplorer((state) => state.embedded);
  const loading = useExplorer((state) => state.loading);
  // While another corpus is on its way, the one before it is not shown under the new one's address.
  const hasCorpus = useExplorer((state) => corpusOf(state) !== undefined);
  useEffect(() => {
    if (!hasCorpus) document.title = say('app.name');
  }, [hasCorpus]);
  const message = !(hasCorpus && atHand) && (
    <main className="page-message">
      {loading.kind === 'failed' ? <LoadFault failure={loading.failure} retry={retry} /> : <LoadProgress />}
    </main>
  );
  if (inPage || !message) {
    return (
      <Boundary name={say('app.name')}>
        {hasCorpus && <ForPaper />}
        {inPage ? <embedded.View message={message} /> : <Explorer />}
      </Boundary>
    );
  }
  return (
    <>
      <Header />
      {message}
    </>
  );
}
