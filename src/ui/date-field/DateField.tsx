import { type KeyboardEvent, useId, useState } from 'react';
import { type DayNumber, dayNumberAt } from '../../domain/time/calendar.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TypedDate, TypedRefusal } from '../../domain/time/typed-date.ts';
import { writeDay } from '../../domain/time/write-typed-date.ts';
import { TextInScripts } from '../TextInScripts.tsx';
import { type CountedSetting, DatePicker } from './DatePicker.tsx';
import { readDate } from './read-date.ts';
import { type Clocks, hintInWords, readingInWords, refusalInWords, type Side } from './reading.ts';
import './date-field.css';

interface DateFieldProps extends CountedSetting, Clocks {
  readonly label: string;
  readonly text: string;
  readonly side: Side;
  /** What is wrong with it although it is a date. */
  readonly complaint?: string | undefined;
  /** What holds although something else is typed, said with whatever is wrong with that. */
  readonly stillHolds?: string | undefined;
  readonly onType: (text: string) => void;
  /** The text stands: the field is left, Enter was pressed, or a day was chosen in the calendar. */
  readonly onSettle: (text: string) => void;
}

/**
 * A date, or a time on a date, typed in the reader's calendar or picked from it. What is typed is read back in words
 * beneath; that it cannot be read is said only once the text stands.
 */
export function DateField(props: DateFieldProps) {
  const { label, text, telling, onType, onSettle } = props;
  const [stood, setStood] = useState<string>();
  const id = useId();
  const read = readDate(text, telling);
  const note = noteOn(read, { ...props, stands: stood === text });

  function settle(standing: string) {
    setStood(standing);
    onSettle(standing);
  }

  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={64}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="done"
        placeholder={writeDay(props.near, telling.calendar)}
        aria-invalid={note?.isFault ?? false}
        aria-describedby={note && `${id}-note`}
        onChange={(event) => onType(event.target.value)}
        onBlur={() => settle(text)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') settle(text);
        }}
      />
      <DatePicker
        {...props}
        chosen={chosenDay(read, telling)}
        onChoose={(day) => {
          const typed = writeDay(day, telling.calendar);
          onType(typed);
          settle(typed);
        }}
      />
      {note && (
        <p id={`${id}-note`} role={note.isFault ? 'alert' : undefined} className={classOf(note)}>
          <TextInScripts text={note.words} />
        </p>
      )}
    </div>
  );
}

interface Note {
  readonly words: string;
  readonly isFault: boolean;
}

/** What stands beneath the field; nothing while it is empty. */
function noteOn(
  read: TypedDate | TypedRefusal,
  { side, near, telling, home, complaint, stillHolds, stands }: DateFieldProps & { readonly stands: boolean },
): Note | undefined {
  const fault = complaint ?? (!read.ok && stands ? refusalInWords(read.reason, near, telling) : undefined);
  if (!read.ok && read.reason === 'empty' && complaint === undefined) return undefined;
  if (fault !== undefined) return { words: stillHolds ? `${fault} ${stillHolds}` : fault, isFault: true };
  return {
    words: read.ok ? readingInWords(read, side, { telling, home }) : hintInWords(near, telling),
    isFault: false,
  };
}

function classOf({ isFault }: Note): string {
  return isFault ? 'date-note against' : 'date-note';
}

/** The day that is typed, where one is: also that of a time on it. */
function chosenDay(read: TypedDate | TypedRefusal, { zone }: Telling): DayNumber | undefined {
  return read.ok ? dayNumberAt(read.from, zone) : undefined;
}
