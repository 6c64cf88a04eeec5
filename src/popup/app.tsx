import type { Entry } from '../collaborators/review';
import { text } from '../shared/text';
import { CheckSection } from './check-section';
import { EntryLists } from './entry-lists';
import { FillSection } from './fill-section';
import { Header } from './header';
import { ListField } from './list-field';
import type { Opening } from './opening';
import { RegionField } from './region-field';
import { ThisPage } from './this-page';
import { useCheck } from './use-check';
import { useDraft } from './use-draft';
import { useFill } from './use-fill';
import { useRegion } from './use-region';
import { useReview } from './use-review';
import { useSight } from './use-sight';
import { useTab } from './use-tab';

/**
 * The assistant's own face: popup, panel and window alike. Everything stands in one fixed order on every screen, so that
 * a list can be prepared anywhere and nothing moves when the page changes.
 */
export function App({ opening }: { opening: Opening }) {
  const tab = useTab(opening.tab);
  const look = useSight(tab.isGone ? undefined : tab.id);
  const list = useReview();
  const draft = useDraft(list.request);
  const region = useRegion();
  const filling = useFill(tab.id);
  const checking = useCheck(tab.id, look);

  const useSuggestion = ({ from, to, original, person, suggestion }: Entry) => {
    // The list may have been changed since it was reviewed: then the next review offers it anew.
    if (suggestion === undefined || draft.box.current?.value.slice(from, to) !== original) return;
    const mended =
      person && original.includes(person) ? original.replace(person, () => suggestion) : suggestion;
    draft.replace(from, to, mended);
  };
  return (
    <div class="app">
      <Header opening={opening} tab={tab.id} />
      <main class="rooms">
        <ThisPage look={look} tab={tab} isQuiet={filling.isBusy || checking.isBusy} />
        <div class="room">
          <ListField draft={draft} list={list} />
          <EntryLists list={list} remedy={{ useSuggestion, accept: ({ person }) => list.accept(person) }} />
        </div>
        <div class="room">
          <RegionField region={region} />
          <FillSection look={look} tab={tab} list={list} region={region.code} filling={filling} />
          <CheckSection look={look} tab={tab} checking={checking} />
        </div>
      </main>
      <footer class="note">{text('notAffiliated')}</footer>
    </div>
  );
}
