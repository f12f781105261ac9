import type { TimeScale } from '../../domain/overview/scale.ts';
import { say } from '../../ui/words/say.ts';
import { type ShadeLabel, shadeLabelStart } from './shade-labels.ts';

/**
 * Whose night it is that is shaded: the article's own words, which may begin under another word of the axis. Not read
 * out: each mark says its own time.
 */
export function ShadeLabels({ labels, scale }: { labels: readonly ShadeLabel[]; scale: TimeScale }) {
  return labels.map(({ shade, words, top }) => (
    <span
      key={shade.id}
      className="shade-label"
      aria-hidden="true"
      style={{ insetInlineStart: shadeLabelStart(shade, scale), insetBlockStart: top }}
    >
      {say('timeline.shade', { words })}
    </span>
  ));
}
