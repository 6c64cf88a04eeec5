import type { FillReport } from '../../../src/shared/messages/reports';
import { hasAccess, notChosen } from '../app/words';
import type { Held } from './fill';
import { type Finding, notSure, right, wrong } from './finding';

/** What the console says for a documented text. */
export type Speak = (text: string) => string;

const fold = (text: string): string => text.trim().toLowerCase();
const isSame = (one: string, other: string): boolean => fold(one) === fold(other);

/** The region's product, and no other, has access now; and the report says of that what is so. */
export function region(
  { region: said }: FillReport,
  held: Held,
  before: Record<string, string>,
  speak: Speak,
): Finding {
  const job = 'region';
  const wanted = held.products.find(({ documented }) => /Sequence Hub - EU/.test(documented))?.label;
  const changed = Object.keys(held.levels).filter((label) => held.levels[label] !== before[label]);
  const got = { ...said, changed, level: wanted && held.levels[wanted] };
  if (changed.some((label) => label !== wanted))
    return wrong(job, 'another product was changed', wanted, got);
  const isSaid = said.outcome === 'set' || said.outcome === 'already';
  if (!wanted) return isSaid ? wrong(job, 'there is no such product', undefined, got) : right(job);
  const isSet = held.levels[wanted] === speak(hasAccess);
  if (isSaid && (!isSet || !isSame(said.product, wanted))) return wrong(job, 'said to be set', wanted, got);
  if (isSaid) return right(job);
  // It says that the level is another one now, and that it could not be read.
  const isLeftOpen = said.outcome === 'changed' && isSame(said.product, wanted);
  if (isLeftOpen) return notSure(job, 'changed', got);
  return changed.length > 0 ? wrong(job, 'set, but not said', wanted, got) : notSure(job, said.outcome, got);
}

const levelOf = (held: Held, product: string): string =>
  Object.entries(held.levels).find(([label]) => isSame(label, product))?.[1] ?? '';

/** A control may say how many levels are on, or only that they can be changed: whoever reads that in the report is told nothing that is not so. */
const isCount = (text: string): boolean => /^(\d+ selected|Change)$/.test(text);

/** What the report says of each product is what the application holds. */
export function readBack({ products }: FillReport, held: Held, speak: Speak): Finding {
  const job = 'read back';
  const unknown = products.filter(({ name }) => !held.products.some(({ label }) => isSame(label, name)));
  if (unknown.length > 0)
    return wrong(
      job,
      'a product that is none',
      held.products.map(({ label }) => label),
      unknown,
    );
  const unequal = products.filter(({ name, after }) => {
    return !isCount(after) && after !== '' && !isSame(speak(after), levelOf(held, name));
  });
  if (unequal.length > 0) return wrong(job, 'another level', held.levels, unequal);
  if (products.some(({ after }) => isCount(after))) return notSure(job, 'no levels', products);
  const isSaid = ({ name, after }: { name: string; after: string }): boolean =>
    after !== '' || isSame(levelOf(held, name), speak(notChosen));
  const isWhole = products.length === held.products.length && products.every(isSaid);
  return isWhole ? right(job) : notSure(job, 'products missing', products);
}
