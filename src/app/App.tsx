import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCorpusLoading } from '../state/corpus-loading.ts';
import { corpusOf } from '../state/link/of-state.ts';
import { useExplorer } from '../state/store.ts';
import { say } from '../ui/words/say.ts';
import { Boundary } from './Boundary.tsx';
import { Explorer } from './Explorer.tsx';
import { Header } from './Header.tsx';
import { LoadFault } from './LoadFault.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import { useTimelineAtHand } from './use-timeline-at-hand.ts';
import './app.css';

const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
});

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>
  );
}

function Page() {
  const { retry } = useCorpusLoading();
  const atHand = useTimelineAtHand();
  const loading = useExplorer((state) => state.loading);
  // While another corpus is on its way, the one before it is not shown under the new one's address.
  const hasCorpus = useExplorer((state) => corpusOf(state) !== undefined);
  useEffect(() => {
    if (!hasCorpus) document.title = say('app.name');
  }, [hasCorpus]);
  if (hasCorpus && atHand) {
    return (
      <Boundary name={say('app.name')}>
        <Explorer />
      </Boundary>
    );
  }
  return (
    <>
      <Header />
      <main className="page-message">
        {loading.kind === 'failed' ? <LoadFault failure={loading.failure} retry={retry} /> : <LoadProgress />}
      </main>
    </>
  );
}
