import type { RunStand } from '../../shared/batches';
import { text } from '../../shared/text';
import type { Batching } from './use-batches';

/** Whether a batch of the list was filled or granted. */
export function isInBatches({ isFilled, granted }: RunStand): boolean {
  return isFilled || granted > 0;
}

/**
 * Where a list stands that is filled in batches, with buttons to confirm a batch and to begin again.
 * @param finalButton what the button that grants a batch is called on the page; '' where that is not known
 */
export function BatchNote({ batching, finalButton }: { batching: Batching; finalButton: string }) {
  const { stand, confirm, restart } = batching;
  const { isFilled, granted, left, number, of } = stand;
  if (!isInBatches(stand)) return null;
  const sentence =
    left === 0
      ? text('batchesDone', of, granted)
      : isFilled
        ? text('batchFilled', number, of, finalButton || text('grantAccess'))
        : '';
  return (
    <div class="row">
      <p class={sentence ? 'note' : 'visually-hidden'} role="status" aria-label={text('batches')}>
        {sentence}
      </p>
      {isFilled && (
        <button type="button" class="small" onClick={confirm}>
          {text('batchConfirm', number)}
        </button>
      )}
      {granted > 0 && (
        <button type="button" class="small" onClick={restart}>
          {text('batchRestart')}
        </button>
      )}
    </div>
  );
}
