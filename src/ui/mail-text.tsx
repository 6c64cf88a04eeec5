import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../shared/text';

/** The text of a mail to copy. Where the browser does not let us copy, it is selected, so that one key does. */
export function MailText({ mail }: { mail: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'' | 'mailCopied' | 'mailSelected'>('');
  const copy = () => {
    navigator.clipboard.writeText(mail).then(
      () => setOutcome('mailCopied'),
      () => {
        box.current?.focus();
        box.current?.select();
        setOutcome('mailSelected');
      },
    );
  };
  return (
    <div class="field">
      <label for={id}>{text('mailText')}</label>
      <textarea id={id} ref={box} rows={6} readOnly value={mail} />
      <div class="row">
        <button type="button" onClick={copy}>
          {text('mailCopy')}
        </button>
        <span class="note" aria-live="polite">
          {outcome && text(outcome)}
        </span>
      </div>
    </div>
  );
}
