import { useRef } from 'react';
import { offerFiles } from '../../state/offered-files.ts';

/** For the device's own dialog: what is in a file is looked at whatever it is called. */
const ACCEPTED = '.json,.csv,.tsv,.txt';

interface PickFilesProps {
  readonly children: string;
  /** Once files were picked. */
  readonly onPicked?: () => void;
}

/** A button that asks the device for files and hands them on to be read. */
export function PickFiles({ children, onPicked }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button pick-files" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          offerFiles(target.files ?? []);
          // The same file can be picked again: it may have been changed.
          target.value = '';
          onPicked?.();
        }}
      />
    </>
  );
}
