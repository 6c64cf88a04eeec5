import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { startOf } from '../../shared/end-date';
import { formatDay } from '../../shared/format';
import { text } from '../../shared/text';

/** An end date as the user reads it; '' for none. */
export function untilWords(until: string | undefined): string {
  const start = startOf(until ?? '');
  return start === undefined ? '' : text('untilDay', formatDay(start));
}

interface UntilFormProps {
  /** What the end date is of. */
  name: string;
  until: string | undefined;
  /** Takes another end date, or none. */
  put(until: string | undefined): void;
  cancel(): void;
}

/** A field for the day until which people are to have access. */
export function UntilForm({ name, until, put, cancel }: UntilFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    // Lists scroll in boxes of their own: all of the form is to be seen.
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const day = field.current?.value ?? '';
    if (startOf(day) === undefined) field.current?.focus();
    else put(day);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  };
  return (
    <form class="field" onSubmit={submit} onKeyDown={pressed}>
      <label for={id}>{text('untilOf', name)}</label>
      <div class="row">
        <input type="date" id={id} ref={field} defaultValue={until ?? ''} required />
        <button type="submit">{text('untilSave')}</button>
        {until !== undefined && (
          <button type="button" onClick={() => put(undefined)}>
            {text('untilNone')}
          </button>
        )}
        <button type="button" onClick={cancel}>
          {text('cancel')}
        </button>
      </div>
      <p class="note">{text('untilHint')}</p>
    </form>
  );
}
