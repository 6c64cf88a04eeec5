import type { ConsolePage, Feature } from '../features/feature';

/** The features that run, each with what ends it. */
export type RunningFeatures = Map<Feature, AbortController>;

/** Starts and ends features, as what a page was recognised as and the settings ask for. */
export function updateFeatures(
  running: RunningFeatures,
  features: readonly Feature[],
  page: ConsolePage,
): void {
  for (const feature of features) {
    const ended = running.get(feature);
    if (feature.runsOn(page.recognition(), page.settings()) === !!ended) continue;
    if (ended) {
      running.delete(feature);
      ended.abort();
    } else {
      const started = new AbortController();
      running.set(feature, started);
      feature.start(page, started.signal);
    }
  }
}

/** Ends all of them: each undoes what it did. */
export function endFeatures(running: RunningFeatures): void {
  for (const ended of running.values()) ended.abort();
  running.clear();
}
