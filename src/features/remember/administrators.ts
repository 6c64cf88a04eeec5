import { type Administration, readAdministration, readOwners } from '../../basespace/administrators';
import { wordsOf } from '../../basespace/part-words';
import { workgroupTables } from '../../basespace/workgroup-rows';
import { isVisible } from '../../page/dom/tree';
import { holdsOneOf } from '../../page/strings';
import type { AdministratorsSeen } from '../../shared/messages/workgroup-context';
import { whenForgotten } from '../../shared/storage/forget';
import { countText, text } from '../../shared/text';
import { readAtRest } from '../at-rest';
import type { ConsolePage, Feature } from '../feature';

/**
 * Remembers whom the Administrators screen and the list of workgroups show as owner and administrators, while the admin
 * looks at them: the Users screen does not show that. Says so where there are more than a Professional workgroup can have.
 */
export const rememberAdministrators: Feature = {
  id: 'remember-administrators',
  runsOn: ({ screen, dialog, certainty }) =>
    (screen === 'admins' || screen === 'workgroupList') && dialog === '' && certainty !== 'unsure',
  start(page, signal) {
    let reported = '';
    const shownNow = (): ReturnType<typeof readAdmins> => {
      const { screen, workgroup } = page.recognition();
      return screen === 'admins' ? readAdmins(page, workgroup) : { seen: readList(page) };
    };
    const read = (): void => {
      const shown = shownNow();
      if (shown.tooMany) {
        const sentence = `${text('noteAdministrators')} ${shown.tooMany}`;
        page.inPage.note({ id: 'administrators', tone: 'warn', stays: true, sentence }, signal);
      }
      const now = JSON.stringify(shown.seen);
      if (shown.seen.length === 0 || now === reported) return;
      reported = now;
      page.emit({ type: 'administratorsSeen', seen: shown.seen });
    };
    readAtRest(page, read, signal);
    // A page that goes on showing them does not bring them back, also where there was no time to read them yet.
    whenForgotten(() => {
      reported = JSON.stringify(shownNow().seen);
    }, signal);
  },
};

function readAdmins(page: ConsolePage, workgroup: string): { seen: AdministratorsSeen[]; tooMany?: string } {
  const landmarks = page.tree.landmarks();
  const shown = readAdministration(page.tree, landmarks, page.wording);
  const seen = workgroup && (shown.owner || shown.administrators) ? [{ workgroup, ...shown }] : [];
  const saysProfessional = landmarks.all.some(
    ({ text: words, element }) =>
      words !== workgroup &&
      holdsOneOf(words, wordsOf(page.wording, 'professionalTier')) &&
      isVisible(element),
  );
  const tooMany = tooManyAdministrators(page, shown, saysProfessional);
  return tooMany ? { seen, tooMany } : { seen };
}

/** D: a Professional workgroup can have one administrator only. The tier is the admin's own setting, or the page's words. */
function tooManyAdministrators(
  page: ConsolePage,
  { administrators = [] }: Administration,
  saysProfessional: boolean,
): string {
  const { tier } = page.settings();
  if (administrators.length <= 1 || tier === 'enterprise') return '';
  if (tier === 'professional') return countText('noteTooManyAdministrators', administrators.length);
  return saysProfessional ? countText('notePerhapsTooManyAdministrators', administrators.length) : '';
}

function readList(page: ConsolePage): AdministratorsSeen[] {
  const tables = workgroupTables(page.tree, page.tree.landmarks(), page.wording);
  const owners = readOwners(page.tree, tables, page.wording);
  return [...owners].slice(0, 500).map(([workgroup, owner]) => ({ workgroup, owner }));
}
