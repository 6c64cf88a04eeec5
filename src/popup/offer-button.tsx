import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OfferButtonProps {
  /** Why it is not offered now; then it can still be focused, and says so. */
  refusal: string | undefined;
  /** What it does, where it is offered. */
  hint?: string;
  isMain?: boolean;
  children: ComponentChildren;
  press(): void;
}

/** A button that stays in its place when it is not offered, with the reason under it. */
export function OfferButton({ refusal, hint, isMain, children, press }: OfferButtonProps) {
  const note = useId();
  const words = refusal ?? hint;
  return (
    <div class="offer">
      <button
        type="button"
        class={isMain ? 'main' : undefined}
        aria-disabled={refusal === undefined ? undefined : 'true'}
        aria-describedby={words ? note : undefined}
        onClick={() => refusal === undefined && press()}
      >
        {children}
      </button>
      <span class="note" id={note}>
        {words}
      </span>
    </div>
  );
}
