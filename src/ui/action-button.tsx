import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OfferButtonProps {
  /** What it does, or why it will not do it now. */
  hint: string;
  isMain?: boolean;
  /** Whether the page is still answering; until then a press does nothing. */
  isBusy: boolean;
  children: ComponentChildren;
  press(): void;
}

/** A button that can always be pressed: where it cannot do its work, pressing it says why in the result. */
export function ActionButton({ hint, isMain, isBusy, children, press }: OfferButtonProps) {
  const note = useId();
  return (
    <div class="offer">
      <button
        type="button"
        class={isMain ? 'main' : undefined}
        aria-disabled={isBusy ? 'true' : undefined}
        aria-describedby={note}
        onClick={() => !isBusy && press()}
      >
        {children}
      </button>
      <span class="note" id={note}>
        {hint}
      </span>
    </div>
  );
}
