import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { maxNameLength } from '../../../shared/storage/groups';

interface NameFormProps {
  label: string;
  action: string;
  /** What stands in the field at first. */
  name?: string;
  hint?: string;
  /** Whether the field is emptied once its name is taken. */
  isCleared?: boolean;
  /** Takes a name that is not blank. @returns whether it was taken */
  save(name: string): boolean;
  cancel?: { label: string; press(): void };
}

/** A field for the name of a group; Enter takes it. */
export function NameForm({ label, action, name = '', hint, isCleared, save, cancel }: NameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (name !== '') field.current?.select();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const written = field.current?.value.trim().replace(/\s+/g, ' ') ?? '';
    if (written === '') field.current?.focus();
    else if (save(written) && isCleared && field.current) field.current.value = '';
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !cancel) return;
    event.preventDefault();
    cancel.press();
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={id}>{label}</label>
      <div class="row name-form">
        <input
          type="text"
          id={id}
          ref={field}
          defaultValue={name}
          maxLength={maxNameLength}
          autocomplete="off"
          required
          aria-describedby={hint ? `${id}-hint` : undefined}
          onKeyDown={pressed}
        />
        <button type="submit">{action}</button>
        {cancel && (
          <button type="button" onClick={cancel.press}>
            {cancel.label}
          </button>
        )}
      </div>
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </form>
  );
}
