import {
  type LevelsNow,
  levelsOfDetails,
  levelsOfRows,
  readUserDetails,
  sameLevel,
  selectedByPage,
} from '../../basespace/current-access';
import { accessLevel, type Product, shownBy } from '../../basespace/invite-dialog';
import type { Landmarks } from '../../page/dom/landmarks';
import { fold } from '../../page/strings';
import { isTicked } from '../../page/table/ticked';
import type { ConsolePage } from '../feature';
import { findUsersTable } from '../users-table/find';

/** What the selected users have now of a product, and what its control in the dialog would make of it. */
export interface ProductNow {
  product: Product;
  /** What the control shows; '' where it shows nothing. */
  shown: string;
  /** The level of each selected user that was read. */
  read: string[];
  /** Of how many more it was not read. */
  unseen: number;
  /** How many of those that were read have another level than the control shows. */
  changed: number;
}

/** What the selected users have: the ticked rows of the Users table, or the user whose details lie behind the dialog. */
export function levelsNow(page: ConsolePage, landmarks: Landmarks): LevelsNow {
  if (page.recognition().screen === 'userDetails')
    return levelsOfDetails(readUserDetails(page.tree, landmarks, page.wording));
  try {
    const reading = findUsersTable(page).read();
    return levelsOfRows(
      reading,
      reading.table.rows.filter((row) => isTicked(page.tree, row)),
    );
  } catch {
    return new Map();
  }
}

/** How many users are selected and not among those whose levels were read. */
export function unseenUsers(page: ConsolePage, landmarks: Landmarks, levels: LevelsNow): number {
  const seen = Math.max(0, ...[...levels.values()].map(({ length }) => length));
  const selected = selectedByPage(page.tree, landmarks, page.wording, page.recognition().dialogElement);
  return Math.max(0, selected - seen);
}

/** Compares what a product's control shows with what the selected users have. */
export function productNow(
  { tree, wording }: ConsolePage,
  product: Product,
  levels: LevelsNow,
  unseen: number,
): ProductNow {
  const words = levels.get(fold(product.name)) ?? [];
  const shown = shownBy(tree, product);
  // Beside one that shows no level, what they have tells nothing of what would change.
  const read = shown === accessLevel(tree, product) ? words.filter(Boolean) : [];
  return {
    product,
    shown,
    read,
    unseen: words.length - read.length + unseen,
    changed: shown ? read.filter((word) => !sameLevel(word, shown, wording)).length : 0,
  };
}
