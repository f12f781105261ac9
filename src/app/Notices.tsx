import { useCorpus } from '../state/derived.ts';
import { answeringOf } from '../state/large/answering.ts';
import { useExplorer } from '../state/store.ts';
import { partOnDemand } from '../ui/on-demand.tsx';
import { reasonInWords } from '../ui/words/reasons.ts';
import { say } from '../ui/words/say.ts';

const largeNotice = partOnDemand(async () => (await import('./large/LargeParts.tsx')).LargeNotice);

/** What of the corpus or of the link could not be read: said, with where and why, and never fatal. */
export function Notices() {
  return (
    <>
      <SetAsideNotice />
      <IgnoredNotice />
      {answeringOf(useCorpus()) && <largeNotice.Part />}
    </>
  );
}

/** More records are counted: a list without end would hold the page up, and is read by nobody. */
const MOST_RECORDS_TOLD = 200;

function SetAsideNotice() {
  const setAside = useExplorer((state) => state.setAside);
  if (setAside.length === 0) return null;
  return (
    <details className="notice set-aside">
      <summary>{say('faults.setAside', { count: setAside.length })}</summary>
      <ul>
        {setAside.slice(0, MOST_RECORDS_TOLD).map((record) => (
          <li key={`${record.path} ${record.reason.kind}`}>
            {record.name && (
              <b>
                <bdi>{record.name}</bdi>{' '}
              </b>
            )}
            <code>{record.path}</code>: {reasonInWords(record.reason)}
          </li>
        ))}
        {setAside.length > MOST_RECORDS_TOLD && (
          <li>{say('faults.ignoredMore', { count: setAside.length - MOST_RECORDS_TOLD })}</li>
        )}
      </ul>
    </details>
  );
}

/** More than these are no use to anybody. */
const MOST_NAMED = 10;

function IgnoredNotice() {
  const ignored = useExplorer((state) => state.ignoredFields);
  const dismiss = useExplorer((state) => state.dismissIgnoredFields);
  if (ignored.length === 0) return null;
  return (
    <div className="notice ignored" role="alert">
      <p>
        {say('faults.ignored')}{' '}
        {ignored.slice(0, MOST_NAMED).map(({ field, value }) => (
          // Each by itself: a value's direction marks are not to turn its neighbours round.
          <bdi key={field + value}>
            <code>
              {field}={value.length > 60 ? `${value.slice(0, 60)}…` : value}
            </code>
          </bdi>
        ))}
        {ignored.length > MOST_NAMED && say('faults.ignoredMore', { count: ignored.length - MOST_NAMED })}
      </p>
      <button type="button" className="text-button" onClick={dismiss}>
        {say('faults.dismiss')}
      </button>
    </div>
  );
}
