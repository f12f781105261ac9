import type { CorpusRefusal } from '../domain/corpus/read.ts';
import { useExplorer } from '../state/store.ts';
import type { LoadFailure } from '../state/view-state.ts';
import { partOnDemand } from '../ui/on-demand.tsx';
import { faultInWords } from '../ui/words/reasons.ts';
import { say } from '../ui/words/say.ts';

const largeFailure = partOnDemand(async () => (await import('./large/LargeParts.tsx')).LargeFailure);
const missingFile = partOnDemand(async () => (await import('../views/intake/MissingFile.tsx')).MissingFile);

/** Says why there is no corpus and what to do: try again, or open another. */
export function LoadFault({ failure, retry }: { failure: LoadFailure; retry: () => void }) {
  const index = useExplorer((state) => state.index);
  const asked = useExplorer((state) => state.corpusId);
  const chooseCorpus = useExplorer((state) => state.chooseCorpus);
  // A file may have the id of a corpus that is here.
  const failedId = isOfFile(failure) ? undefined : (asked ?? index[0]?.id);
  const others = index.filter(({ id }) => id !== failedId);
  return (
    // What a file needs is read out as its heading takes focus: an alert would say it twice.
    <section className="load-fault" role={isOfFile(failure) ? undefined : 'alert'}>
      <Told failure={failure} retry={retry} />
      {others.length > 0 && (
        <>
          <p>{say('faults.others')}</p>
          <ul>
            {others.map((entry) => (
              <li key={entry.path}>
                <button type="button" className="text-button" onClick={() => chooseCorpus(entry.id)}>
                  {entry.title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Told({ failure, retry }: { failure: LoadFailure; retry: () => void }) {
  if (isOfFile(failure)) return <missingFile.Part failure={failure} />;
  if (failure.kind === 'large') return <largeFailure.Part {...failure} retry={retry} />;
  return <Fault failure={failure} retry={retry} />;
}

type FileFailure = Extract<LoadFailure, { file: unknown }>;

function isOfFile(failure: LoadFailure): failure is FileFailure {
  return failure.kind === 'file-not-here' || failure.kind === 'file-unreadable';
}

type PlainFailure = Exclude<LoadFailure, FileFailure | { kind: 'large' }>;

function Fault({ failure, retry }: { failure: PlainFailure; retry: () => void }) {
  return (
    <>
      <h1>{say('faults.heading')}</h1>
      <p>{explain(failure)}</p>
      <button type="button" className="button" onClick={retry}>
        {say('faults.retry')}
      </button>
    </>
  );
}

function explain(failure: PlainFailure): string {
  switch (failure.kind) {
    case 'unreachable':
      return say('faults.unreachable', failure);
    case 'missing':
      return say('faults.missing', failure);
    case 'not-json':
      return say('faults.notJson', failure);
    case 'unknown-corpus':
      return failure.id === '' ? say('faults.noCorpora') : say('faults.unknownCorpus', failure);
    case 'not-an-index':
      return say('faults.notAnIndex', {
        url: failure.url,
        fault: faultInWords(failure.path, failure.reason),
      });
    case 'refused':
      return explainRefusal(failure.url, failure.refusal);
  }
}

function explainRefusal(url: string, refusal: CorpusRefusal): string {
  return refusal.kind === 'newer-version'
    ? say('faults.newerVersion', { url, version: refusal.version })
    : say('faults.notACorpus', { url, fault: faultInWords(refusal.path, refusal.reason) });
}
