import { readUserDetails } from '../../basespace/current-access';
import { listText } from '../../shared/format';
import { countText, text } from '../../shared/text';
import type { Feature } from '../feature';

/** Says in one card what the detail view of a user shows: the workgroups, and which applications the user can use. */
export const userDetailsNote: Feature = {
  id: 'user-details-note',
  runsOn: ({ screen, dialog, certainty }, { markUsers }) =>
    markUsers && screen === 'userDetails' && dialog === '' && certainty !== 'unsure',
  start(page, signal) {
    let shown = '';
    const update = (): void => {
      const { name, workgroups, applications } = readUserDetails(
        page.tree,
        page.tree.landmarks(),
        page.wording,
      );
      if (applications.length === 0) return;
      const named = (has: boolean): string =>
        listText(
          applications
            .filter((application) => application.has === has)
            .map(({ name, level }) => (has ? `${name} (${level})` : name)),
        );
      const lines = [
        text('detailsWith', named(true) || text('detailsNothing')),
        text('detailsWithout', named(false) || text('detailsNothing')),
      ];
      const withAccess = applications.filter(({ has }) => has).length;
      const sentence = [
        name && `${name}:`,
        workgroups.length > 0 && `${countText('detailsWorkgroups', workgroups.length)}.`,
        text('detailsApplications', withAccess, applications.length),
      ];
      const note = { id: 'user-details', sentence: sentence.filter(Boolean).join(' '), lines };
      // Shown anew when it says something else only: it may have been dismissed.
      if (shown === JSON.stringify(note)) return;
      shown = JSON.stringify(note);
      page.inPage.note({ ...note, tone: withAccess > 0 ? 'calm' : 'warn' }, signal);
    };
    page.onChange(update, signal);
    update();
  },
};
