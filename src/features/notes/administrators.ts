import { text } from '../../shared/text';
import type { Feature } from '../feature';

/** A visible note for as long as the Administrators screen is shown: what its `Invite` does, and where to go instead. */
export const administratorsNote: Feature = {
  id: 'administrators-note',
  runsOn: ({ screen, dialog, certainty }) => screen === 'admins' && dialog === '' && certainty !== 'unsure',
  start(page, signal) {
    page.inPage.note(
      { id: 'administrators', tone: 'warn', stays: true, sentence: text('noteAdministrators') },
      signal,
    );
  },
};

/** The same for the dialog `Invite to workgroup administration`, however it was reached. */
export const administratorDialogNote: Feature = {
  id: 'administrator-dialog-note',
  runsOn: ({ dialog, certainty }) => dialog === 'inviteAdministrator' && certainty !== 'unsure',
  start(page, signal) {
    page.inPage.note(
      { id: 'administrator-dialog', tone: 'warn', stays: true, sentence: text('noteAdministratorDialog') },
      signal,
    );
  },
};
