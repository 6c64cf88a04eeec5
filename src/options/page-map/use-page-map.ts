import { useState } from 'preact/hooks';
import { asAssistantError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentence';
import { type MapFault, readPageMapFile, withImported, withOwnWords } from '../../shared/page-map/file';
import { emptyPageMap, type PageMap, pageMapItem } from '../../shared/page-map/page-map';
import { update } from '../../shared/storage/item';
import { countText, text } from '../../shared/text';
import { useStored } from '../../ui/use-stored';
import { faultSentence } from './fault-sentence';
import { vocabulary } from './vocabulary';

type Changed = { map: PageMap } | { fault: MapFault };

/** The stored layers of the page map, and what can be done with them. */
export interface PageMapForm {
  map: PageMap;
  /** What came of the last change. */
  outcome: string;
  /** Stores the words written for a list, one a line. */
  write(list: string, written: string): void;
  importFile(file: File): Promise<void>;
  change(after: (map: PageMap) => PageMap): void;
  say(sentence: string): void;
}

export function usePageMap(): PageMapForm {
  const map = useStored(pageMapItem) ?? emptyPageMap;
  const [outcome, setOutcome] = useState('');
  const apply = async (
    change: (before: PageMap) => Changed,
    done: (before: PageMap, after: PageMap) => string,
  ) => {
    let said = '';
    try {
      await update(pageMapItem, (before) => {
        const changed = change(before);
        if ('fault' in changed) {
          said = text('mapRefusedHere', faultSentence(changed.fault));
          return before;
        }
        said = done(before, changed.map);
        return changed.map;
      });
    } catch (thrown) {
      said = failureSentence(asAssistantError(thrown));
    }
    setOutcome(said);
  };
  const write = (list: string, written: string) =>
    void apply(
      (before) => withOwnWords(before, list, written, vocabulary),
      () => text('mapSaved'),
    );
  const importFile = async (file: File) => {
    const read = readPageMapFile(await file.text().catch(() => ''), vocabulary);
    if ('fault' in read) setOutcome(text('mapRefused', faultSentence(read.fault)));
    else
      await apply(
        (before) => withImported(before, read.map),
        (before, after) => countText('mapImported', sizeOfMap(after) - sizeOfMap(before)),
      );
  };
  const change = (after: (before: PageMap) => PageMap) =>
    void apply(
      (before) => ({ map: after(before) }),
      () => text('mapSaved'),
    );
  return { map, outcome, write, importFile, change, say: setOutcome };
}

/** How many words and places a map adds to what is built in. */
function sizeOfMap({ own, taught }: PageMap): number {
  const words = [own, ...Object.values(taught).map((here) => here.words)].flatMap((lists) =>
    Object.values(lists),
  );
  const places = Object.values(taught).map(({ anchors }) => Object.keys(anchors).length);
  return words.flat().length + places.reduce((sum, count) => sum + count, 0);
}
