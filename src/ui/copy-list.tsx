import { useState } from 'preact/hooks';
import { text } from '../shared/text';

/** Copies people, one per line, so that nobody has to type them again. */
export function CopyList({ people }: { people: readonly string[] }) {
  const [outcome, setOutcome] = useState<'' | 'copied' | 'copyFailed'>('');
  const copy = () => {
    navigator.clipboard.writeText(people.join('\n')).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <div class="row">
      <button type="button" onClick={copy}>
        {text('copyList')}
      </button>
      <span class="note" aria-live="polite">
        {outcome && text(outcome)}
      </span>
    </div>
  );
}
