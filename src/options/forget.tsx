import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteEverything } from '../shared/storage/forget';
import { text } from '../shared/text';

type Step = 'offered' | 'asking' | 'done' | 'failed';

/** Deletes everything that is stored, after a second press. */
export function Forget() {
  const [step, setStep] = useState<Step>('offered');
  const first = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  // The pressed button goes away: the focus moves to the one in its place.
  useEffect(() => {
    if (step === 'asking') confirm.current?.focus();
    else if (hasAsked.current) first.current?.focus();
    hasAsked.current = step === 'asking';
  }, [step]);
  const forget = () => {
    deleteEverything().then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  };
  return (
    <div class="row">
      {step === 'asking' ? (
        <>
          <button type="button" class="grave" ref={confirm} onClick={forget}>
            {text('forgetConfirm')}
          </button>
          <button type="button" onClick={() => setStep('offered')}>
            {text('cancel')}
          </button>
        </>
      ) : (
        <button type="button" ref={first} onClick={() => setStep('asking')}>
          {text('forget')}
        </button>
      )}
      <span aria-live="polite">
        {step === 'asking' && text('forgetAsk')}
        {step === 'done' && text('forgotten')}
        {step === 'failed' && text('error_unexpected')}
      </span>
    </div>
  );
}
