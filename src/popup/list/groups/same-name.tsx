import { useLayoutEffect, useRef } from 'preact/hooks';
import { listText } from '../../../shared/format';
import { countText, text } from '../../../shared/text';
import type { OnSameName } from './merge';

interface SameNameProps {
  names: readonly string[];
  /** Undefined leaves everything as it is. */
  answer(on: OnSameName | undefined): void;
}

/** Asks what is to become of groups whose names are there already. */
export function SameName({ names, answer }: SameNameProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="question">
      <legend>{countText('sameName', names.length, listText(names))}</legend>
      <div class="row">
        <button type="button" ref={first} onClick={() => answer('keepBoth')}>
          {text('keepBoth')}
        </button>
        <button type="button" onClick={() => answer('replace')}>
          {text('replaceGroup')}
        </button>
        <button type="button" onClick={() => answer(undefined)}>
          {text('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
