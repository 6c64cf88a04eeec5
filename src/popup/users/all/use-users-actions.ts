import { useState } from 'preact/hooks';
import { asAssistantError } from '../../../shared/errors';
import { failureSentence } from '../../../shared/failure-sentence';
import { listText } from '../../../shared/format';
import { command } from '../../../shared/messages/send-command';
import type { TickReport, UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { exportTable } from '../../../ui/export/export-table';
import type { TableFormatId } from '../../../ui/export/formats';
import { idsOf, type Range, usersRows } from '../../../users/table-rows';
import type { User } from '../../../users/user';
import type { ListActions } from '../../list/use-list-actions';
import { checkBlockedBy } from '../../page/availability';
import type { PageState } from '../../page/use-page-state';
import type { FollowedTab } from '../../page/use-tab';
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
      const refusal = checkBlockedBy(pageState, tab);
      if (refusal || tab.id === undefined || !pageState) {
        setOutcome([text(refusal === 'noCheck_dialog' ? 'noTick_dialog' : 'noTick_place')]);
        return;
      }
      setBusy(true);
      const users = indexes.map((index) => {
        const { name, login, address } = reading.users[index] as User;
        return { name, login, address };
      });
      try {
        setOutcome(
          tickSentences((await command(tab.id, pageState.frame, { type: 'tickUsers', users })).report),
        );
      } catch (thrown) {
        setOutcome([failureSentence(asAssistantError(thrown))]);
      }
      setBusy(false);
    },
  };
}

/** The result of ticking users in the page, the numbers first. */
export function tickSentences({ ticked, already, notShown, refused }: TickReport): string[] {
  return [
    countText('ticked', ticked),
    ...(already > 0 ? [countText('tickedAlready', already)] : []),
    ...(notShown > 0 ? [countText('tickNotShown', notShown)] : []),
    ...(refused.length > 0 ? [countText('tickRefused', refused.length, listText(refused.slice(0, 10)))] : []),
    ...(ticked + already > 0 ? [text('tickNext')] : []),
  ];
}
