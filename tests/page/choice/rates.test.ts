import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useRoom } from '../harness';
import { cases, verdictOf } from './cases';

const room = useRoom<{ play: typeof import('./in-page/play') }>(
  { play: 'tests/page/choice/in-page/play.ts' },
  { isSkipped: true },
);
test('rates', { timeout: 3_000_000 }, async () => {
  const n = Number(process.env.N ?? 200);
  const specs = fc.sample(cases, { numRuns: n, seed: Number(process.env.SEED ?? 1) });
  const counts: Record<string, number> = {};
  const by: Record<string, number> = {};
  await room.show('<!doctype html>');
  const t = Date.now();
  const shown: Record<string, number> = {};
  for (const [at, spec] of specs.entries()) {
    const played = await room.run(({ play }, given) => play.play(given), spec);
    const verdict = verdictOf(spec, played);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (verdict === 'right') continue;
    const key = `${verdict} ${spec.control}`;
    by[`${verdict} control ${spec.control}`] = (by[`${verdict} control ${spec.control}`] ?? 0) + 1;
    by[`${verdict} label ${spec.label}`] = (by[`${verdict} label ${spec.label}`] ?? 0) + 1;
    by[`${verdict} outcome ${played.outcome}`] = (by[`${verdict} outcome ${played.outcome}`] ?? 0) + 1;
    shown[key] = (shown[key] ?? 0) + 1;
    if (verdict === 'wrong' || (shown[key] <= 2 && !spec.ignores && spec.control !== 'slider'))
      console.log(
        at,
        verdict,
        JSON.stringify(played),
        JSON.stringify({
          ...spec,
          products: spec.products.map((p) => `${p.name}=${p.level} of ${p.levels.join()}`),
        }),
      );
  }
  console.log(JSON.stringify(counts), Date.now() - t, 'ms');
  console.log(
    Object.entries(by)
      .sort((a, b) => b[1] - a[1])
      .map(([k, v]) => `${v} ${k}`)
      .join('\n'),
  );
  expect(true).toBe(true);
});
