import { useState } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { exportTable } from '../../../ui/export/export-table';
import type { TableFormatId } from '../../../ui/export/formats';
import { idsOf, type Range, usersRows } from '../../../users/table-rows';
import type { User } from '../../../users/user';
import type { ListActions } from '../../list/use-list-actions';
import type { PageState } from '../../page/use-page-state';
import type { FollowedTab } from '../../page/use-tab';
import { tickInPage } from '../tick-in-page';
import { usersFileName } from './file-name';

/** What can be done with some users of a reading, and what came of it. */
export interface UsersActions {
  /** Sentences about what was done last. */
  outcome: readonly string[];
  isBusy: boolean;
  copy(indexes: readonly number[]): void;
  save(indexes: readonly number[], range: Range, format: TableFormatId): void;
  putIntoList(indexes: readonly number[]): void;
  /** Ticks them in the page's own table; presses nothing else. */
  tickInPage(indexes: readonly number[]): Promise<void>;
}

export function useUsersActions(
  reading: UsersReading,
  pageState: PageState,
  tab: FollowedTab,
  list: ListActions,
): UsersActions {
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const withoutId = (indexes: readonly number[], ids: readonly string[]) =>
    indexes.length > 0 && ids.length === 0 ? text('nobodyWithAddress') : undefined;
  return {
    outcome,
    isBusy,
    copy(indexes) {
      const ids = idsOf(reading, indexes);
      navigator.clipboard.writeText(ids.join('\n')).then(
        () => setOutcome([withoutId(indexes, ids) ?? countText('addressesCopied', ids.length)]),
        () => setOutcome([text('copyFailed')]),
      );
    },
    save(indexes, range, format) {
      const heads = [text('column_name'), text('column_login'), text('column_address')];
      const rows = usersRows(reading, indexes, heads);
      exportTable(usersFileName(reading, range), rows, format);
      setOutcome([countText('usersSaved', indexes.length)]);
    },
    putIntoList(indexes) {
      const ids = idsOf(reading, indexes);
      const none = withoutId(indexes, ids);
      const sentence = countText('usersPutIntoList', ids.length);
      if (!none) list.add(ids.join('\n'), sentence);
      setOutcome([none ?? sentence]);
    },
    async tickInPage(indexes) {
      setBusy(true);
      const users = indexes.map((index) => reading.users[index] as User);
      setOutcome(await tickInPage(pageState, tab, users, text('tickNext')));
      setBusy(false);
    },
  };
}
