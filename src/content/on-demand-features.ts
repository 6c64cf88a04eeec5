import type { Recognition } from '../basespace/recognise';
import type { ScreenId } from '../basespace/screens';
import type { Feature } from '../features/feature';
import { emit } from '../shared/messages/emit';
import { currentContext, type FeaturePartName } from './frame-context';

/** Screens that have a table of people, or of their workgroups. */
const tableScreens = new Set<ScreenId>(['users', 'pendingInvites', 'admins', 'workgroupList']);
/** What is seen where there is a use for a part that is injected later. */
const usesOf: Record<FeaturePartName, (seen: Recognition) => boolean> = {
  tables: ({ screen }) => tableScreens.has(screen),
  dialogs: ({ screen, dialog }) => dialog !== '' || screen === 'userDetails',
};
const parts = Object.keys(usesOf) as FeaturePartName[];
/** After so many milliseconds a part is asked for again: whoever was asked may have been gone. */
const timeoutMs = 3000;

/** The features of the parts that are injected when a screen shows that has a use for them. */
export class OnDemandFeatures {
  private readonly askedAt: { [Part in FeaturePartName]?: number } = {};

  /** Those that have come by now; asks for the parts that what is seen has a use for. */
  loaded(seen: Recognition): Feature[] {
    const come = currentContext()?.features ?? {};
    for (const part of parts) if (!come[part] && usesOf[part](seen)) this.askFor(part);
    return parts.flatMap((part) => come[part] ?? []);
  }

  private askFor(part: FeaturePartName): void {
    const now = performance.now();
    if (now - (this.askedAt[part] ?? Number.NEGATIVE_INFINITY) < timeoutMs) return;
    this.askedAt[part] = now;
    emit({ type: 'wake', part });
  }
}
