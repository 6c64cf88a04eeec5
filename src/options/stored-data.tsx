import { useEffect, useState } from 'preact/hooks';
import type { Amount, Collection } from '../shared/storage/collection';
import { collections, deleteExpired, retentionItem } from '../shared/storage/collections';
import { type RetentionTime, retentionTimes } from '../shared/storage/retention';
import { countText, text, textOr } from '../shared/text';
import { useEditedItem, useStored } from '../ui/use-stored';

/** The data that stays after the browser closes: how much there is of each kind, a button to delete it, and for how long. */
export function StoredData() {
  return (
    <div class="stack">
      <h3>{text('keptTitle')}</h3>
      <ul class="collections" aria-label={text('keptTitle')}>
        {collections.map((collection) => (
          <CollectionItem key={collection.id} collection={collection} />
        ))}
      </ul>
      <Retention />
    </div>
  );
}

function CollectionItem({ collection }: { collection: Collection }) {
  const amount = useAmount(collection);
  const [isDeleted, setDeleted] = useState(false);
  const title = textOr(`kept_${collection.id}`, 'keptOther');
  const isEmpty = amount?.count === 0;
  const remove = () => {
    if (isEmpty) return;
    collection.remove().then(
      () => setDeleted(true),
      () => undefined,
    );
  };
  return (
    <li class="row">
      <span>
        <strong>{title}</strong>
        <span class="note" aria-live="polite">
          {isDeleted && isEmpty ? text('keptDeleted') : amount && amountText(collection.id, amount)}
        </span>
      </span>
      <button
        type="button"
        aria-label={`${text('keptDelete')} ${title}`}
        aria-disabled={isEmpty ? 'true' : undefined}
        onClick={remove}
      >
        {text('keptDelete')}
      </button>
    </li>
  );
}

/** How much a collection holds, measured again whenever it changes. */
function useAmount(collection: Collection): Amount | undefined {
  const stored = useStored(collection.item);
  const [amount, setAmount] = useState<Amount>();
  useEffect(() => {
    if (stored === undefined) return;
    let isLatest = true;
    collection.measure().then(
      (measured) => isLatest && setAmount(measured),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [collection, stored]);
  return amount;
}

/** How much there is, in words: `12 groups, 3 KB`. */
function amountText(id: string, { count, bytes }: Amount): string {
  if (count === 0) return text('keptNothing');
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return text('keptAmount', countText(`keptCount_${id}`, count), kilobytes);
}

/** How long all of that is stored. A shorter time applies at once. */
function Retention() {
  const { value: days = 90, put } = useEditedItem(retentionItem);
  const [isRefused, setRefused] = useState(false);
  const choose = async (next: RetentionTime) => {
    try {
      await put(next);
      setRefused(false);
      await deleteExpired();
    } catch {
      setRefused(true);
    }
  };
  return (
    <div class="field">
      <label for="retention">{text('retention')}</label>
      <select
        id="retention"
        value={String(days)}
        aria-describedby="retention-hint"
        onChange={(event) => void choose(Number(event.currentTarget.value) as RetentionTime)}
      >
        {retentionTimes.map((time) => (
          <option key={time} value={String(time)}>
            {time === 0 ? text('retentionNever') : text('retentionDays', time)}
          </option>
        ))}
      </select>
      <p class="note" id="retention-hint">
        {text(isRefused ? 'error_storageFull' : 'retentionHint')}
      </p>
    </div>
  );
}
