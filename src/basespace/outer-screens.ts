import type { Facts } from './facts';
import { menuItems, never, type ScreenRule, type Weight, weigh } from './screen-weights';

const workgroupList: ScreenRule = {
  screen: 'workgroupList',
  weigh(facts) {
    const { wording } = facts;
    const menu = facts.any(wording.workgroupsMenu);
    const dashboard = facts.selected(wording.dashboard) ?? facts.heading(wording.dashboard);
    const firstPage = dashboard !== undefined && facts.named(wording.consoleNames);
    const signs = wording.workgroupList.filter(
      (phrase) => facts.any([phrase]) || hasPlaceholder(facts, phrase),
    );
    if (
      menuItems(facts) >= 3 ||
      (!firstPage && !(menu && signs.length > 0 && isListOfConsole(facts, signs.length)))
    )
      return never;
    return weigh(
      [menu, 2, 'titleOrMenuItem'],
      [firstPage ? dashboard : undefined, 4, 'page'],
      ...signs.map((phrase): Weight => [phrase, 2, 'words']),
    );
  },
};

/** On whatever path: other lists of workgroups have a sign or two of this one. */
const enoughSigns = 3;

function isListOfConsole(facts: Facts, signs: number): boolean {
  return (
    signs >= enoughSigns ||
    facts.onConsolePath ||
    facts.named(facts.wording.consoleNames) ||
    facts.any(facts.wording.activeWorkgroup) !== undefined
  );
}

function hasPlaceholder({ tree }: Facts, phrase: string): boolean {
  return (
    tree.queryAll(tree.document, `input[placeholder="${phrase}" i], input[aria-label="${phrase}" i]`).length >
    0
  );
}

const domainUserManagement: ScreenRule = {
  screen: 'domainUserManagement',
  weigh(facts) {
    const { wording } = facts;
    const found = wording.domainUserManagement.map((phrase) => facts.any([phrase])).filter(Boolean);
    if (found.length === 0) return never;
    const isMenuOnly = found.length === 1 && !facts.any(wording.userManagement);
    if (isMenuOnly) return never;
    return weigh(...found.map((landmark): Weight => [landmark, 3, 'words']), [
      facts.any(wording.userManagement),
      2,
      'words',
    ]);
  },
};

/** The screens around the workgroups: their list, and what is managed for a whole domain. */
export const outerScreens: readonly ScreenRule[] = [workgroupList, domainUserManagement];
