import { useState } from 'preact/hooks';
import { asAssistantError } from '../../../shared/errors';
import { listText } from '../../../shared/format';
import { command } from '../../../shared/messages/send-command';
import type { TickReport, UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { saveFile } from '../../../ui/save-file';
import { csvFile } from '../../../ui/spreadsheet';
import { idsOf, type Range, usersRows } from '../../../users/table-rows';
import type { User } from '../../../users/user';
import { failureSentence } from '../../fill/result-sentences';
import type { ListActions } from '../../list/use-list-actions';
import { checkBlockedBy } from '../../page/availability';
import type { PageState } from '../../page/use-page-state';
import type { FollowedTab } from '../../page/use-tab';
import { usersFileName } from './file-name';

/** What can be done with some users of a reading, and what came of it. */
export interface UsersActions {
  /** Sentences about what was done last. */
  news: readonly string[];
  isBusy: boolean;
  copy(places: readonly number[]): void;
  save(places: readonly number[], range: Range, as: 'csv' | 'tsv'): void;
  putIntoList(places: readonly number[]): void;
  /** Ticks them in the page's own table; presses nothing else. */
  tickInPage(places: readonly number[]): Promise<void>;
}

const types = { csv: 'text/csv', tsv: 'text/tab-separated-values' };

export function useUsersActions(
  reading: UsersReading,
  look: PageState,
  tab: FollowedTab,
  list: ListActions,
): UsersActions {
  const [news, setNews] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const withoutId = (places: readonly number[], ids: readonly string[]) =>
    places.length > 0 && ids.length === 0 ? text('nobodyWithAddress') : undefined;
  return {
    news,
    isBusy,
    copy(places) {
      const ids = idsOf(reading, places);
      navigator.clipboard.writeText(ids.join('\n')).then(
        () => setNews([withoutId(places, ids) ?? countText('addressesCopied', ids.length)]),
        () => setNews([text('copyFailed')]),
      );
    },
    save(places, range, as) {
      const heads = [text('column_name'), text('column_login'), text('column_address')];
      const lines = usersRows(reading, places, heads);
      saveFile(usersFileName(reading, range, as), csvFile(lines, as === 'csv' ? ',' : '\t'), types[as]);
      setNews([countText('usersSaved', places.length)]);
    },
    putIntoList(places) {
      const ids = idsOf(reading, places);
      const none = withoutId(places, ids);
      const sentence = countText('usersPutIntoList', ids.length);
      if (!none) list.add(ids.join('\n'), sentence);
      setNews([none ?? sentence]);
    },
    async tickInPage(places) {
      const refusal = checkBlockedBy(look, tab);
      if (refusal || tab.id === undefined || !look) {
        setNews([text(refusal === 'noCheck_dialog' ? 'noTick_dialog' : 'noTick_place')]);
        return;
      }
      setBusy(true);
      const users = places.map((place) => {
        const { name, login, address } = reading.users[place] as User;
        return { name, login, address };
      });
      try {
        setNews(tickSentences((await command(tab.id, look.frame, { type: 'tickUsers', users })).report));
      } catch (thrown) {
        setNews([failureSentence(asAssistantError(thrown))]);
      }
      setBusy(false);
    },
  };
}

/** What became of ticking users in the page, the numbers first. */
export function tickSentences({ ticked, already, notShown, refused }: TickReport): string[] {
  return [
    countText('ticked', ticked),
    ...(already > 0 ? [countText('tickedAlready', already)] : []),
    ...(notShown > 0 ? [countText('tickNotShown', notShown)] : []),
    ...(refused.length > 0 ? [countText('tickRefused', refused.length, listText(refused.slice(0, 10)))] : []),
    ...(ticked + already > 0 ? [text('tickNext')] : []),
  ];
}
