import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../collaborators/review';
import { text } from '../../../shared/text';

interface EditFieldProps {
  entry: Entry;
  /** The admin is done with the text of the entry; undefined when it stays as it was. */
  endEdit(entry: Entry, text: string | undefined): void;
}

/** The text of an entry while it is edited: Enter or leaving takes it, Escape does not. */
export function EditField({ entry, endEdit }: EditFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const end = (isTaken: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const written = field.current?.value ?? entry.original;
    endEdit(entry, isTaken && written !== entry.original ? written : undefined);
  };
  const pressed = (event: KeyboardEvent) => {
    // The keys that move through the table move within the text here.
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.key === 'Enter');
  };
  return (
    <input
      type="text"
      class="edit-field"
      ref={field}
      defaultValue={entry.original}
      aria-label={text('editLine', String(entry.line))}
      spellcheck={false}
      autocomplete="off"
      onKeyDown={pressed}
      onBlur={() => end(true)}
      onDblClick={(event) => event.stopPropagation()}
    />
  );
}
