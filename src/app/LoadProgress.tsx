import { useExplorer } from '../state/store.ts';
import { partOnDemand } from '../ui/on-demand.tsx';
import { say } from '../ui/words/say.ts';

const large = partOnDemand(async () => (await import('./large/LargeParts.tsx')).LargeProgress);

export function LoadProgress() {
  const loading = useExplorer((state) => state.loading);
  if (loading.kind !== 'loading') return null;
  const { received, total } = loading;
  if (loading.large) return <large.Part {...loading} large={loading.large} />;
  const label =
    received > 0 ? say('app.loadingBytes', { received: Math.round(received / 1000) }) : say('app.loading');
  return (
    <div className="load-progress">
      <p id="load-progress">{label}</p>
      {total === undefined ? (
        <progress aria-labelledby="load-progress" />
      ) : (
        <progress aria-labelledby="load-progress" value={received} max={total} />
      )}
    </div>
  );
}
