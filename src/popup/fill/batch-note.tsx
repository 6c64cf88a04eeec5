import { text } from '../../shared/text';
import type { Batching } from './use-batches';

/** What can be done with a list that is filled in batches, beside filling the next one. */
export function BatchNote({ batching }: { batching: Batching }) {
  const { stand, confirm, restart } = batching;
  const { isFilled, granted, left, number, of } = stand;
  if (!isFilled && granted === 0) return null;
  const said =
    left === 0 ? text('batchesDone', of, granted) : isFilled ? text('batchFilled', number, of) : '';
  return (
    <div class="row">
      <p class={said ? 'note' : 'visually-hidden'} role="status" aria-label={text('batches')}>
        {said}
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
