import { type Ref, useId } from 'react';
import './text-field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is the matter with it, or what to do with it. */
  readonly hint?: string | undefined;
  /** Code and addresses: of one width, and always from left to right. */
  readonly code?: boolean;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** Text to be read, selected and copied, as high as it is long, up to a limit. */
export function TextField({ label, value, hint, code = false, field }: TextFieldProps) {
  const id = useId();
  return (
    <>
      <textarea
        ref={field}
        className={code ? 'share-text code' : 'share-text'}
        readOnly
        rows={1}
        spellCheck={false}
        dir={code ? 'ltr' : 'auto'}
        value={value}
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : id}
        onDoubleClick={({ currentTarget }) => currentTarget.select()}
      />
      {hint !== undefined && (
        <p className="share-hint" id={id}>
          {hint}
        </p>
      )}
    </>
  );
}

/** Puts focus into the field with all of it selected, so that a key copies it. */
export function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
