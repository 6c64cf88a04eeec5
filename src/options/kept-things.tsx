import { useEffect, useState } from 'preact/hooks';
import { load, save, watch } from '../shared/storage/item';
import {
  forgetExpired,
  type KeptItem,
  keptItems,
  type RetentionTime,
  retentionItem,
  retentionTimes,
} from '../shared/storage/kept-items';
import { countText, text, textOr } from '../shared/text';

/** What is kept longer than the browser runs: each kind with how much there is, a button to delete it, and for how long. */
export function KeptThings() {
  return (
    <div class="stack">
      <h3>{text('keptTitle')}</h3>
      <ul class="kept" aria-label={text('keptTitle')}>
        {keptItems.map((thing) => (
          <KeptItemEntry key={thing.id} thing={thing} />
        ))}
      </ul>
      <Retention />
    </div>
  );
}

type Amount = { count: number; bytes: number };

function KeptItemEntry({ thing }: { thing: KeptItem }) {
  const [amount, setAmount] = useState<Amount>();
  const [isDeleted, setDeleted] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const measure = () => {
      thing.measure().then(
        (read) => ended.signal.aborted || setAmount(read),
        () => undefined,
      );
    };
    watch(thing.place, measure, ended.signal);
    measure();
    return () => ended.abort();
  }, [thing]);
  const title = textOr(`kept_${thing.id}`, 'keptOther');
  const isEmpty = amount?.count === 0;
  const remove = () => {
    if (isEmpty) return;
    thing.remove().then(
      () => setDeleted(true),
      () => undefined,
    );
  };
  return (
    <li class="row">
      <span class="kept-words">
        <strong>{title}</strong>
        <span class="note" aria-live="polite">
          {isDeleted && isEmpty ? text('keptDeleted') : amount && amountText(thing.id, amount)}
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

/** How much there is, in words: `12 groups, 3 KB`. */
function amountText(id: string, { count, bytes }: Amount): string {
  if (count === 0) return text('keptNothing');
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return text('keptAmount', countText(`keptCount_${id}`, count), kilobytes);
}

/** How long all of that is kept, applied at once. */
function Retention() {
  const [days, setDays] = useState<RetentionTime>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    watch(retentionItem, setDays, ended.signal);
    load(retentionItem).then(
      (read) => ended.signal.aborted || setDays(read),
      () => undefined,
    );
    return () => ended.abort();
  }, []);
  const choose = async (next: RetentionTime) => {
    setDays(next);
    try {
      await save(retentionItem, next);
      setRefused(false);
      await forgetExpired();
    } catch {
      setRefused(true);
    }
  };
  return (
    <div class="field">
      <label for="retention">{text('retention')}</label>
      <select
        id="retention"
        value={String(days ?? 90)}
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
