interface NoteTextProps {
  readonly text: string | undefined;
  readonly className: string;
}

/** A note as it was written: a blank line begins a paragraph. Never anything but text. */
export function NoteText({ text = '', className }: NoteTextProps) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return null;
  return (
    <div className={className} dir="auto">
      {paragraphs.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same
        <p key={place}>{paragraph}</p>
      ))}
    </div>
  );
}
