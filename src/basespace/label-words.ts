/**
 * Words within labels, cells and lists: they are no titles of the site, and a workgroup may be called by one
 * of them. Sources as in `wording`.
 */
export const labelWords = {
  /** Only what is added: what is built in comes with the scripts that go by it (`part-words`). */
  archiveWorkgroup: [],
  deleteWorkgroup: [],
  collaborativeOptions: [],
  collaborativeWay: [],
  publicWay: [],
  invitedColumns: [],
  otherDayColumns: [],
  /** Heads of columns that are applications, and of such that are none, whatever else speaks for it: taught. */
  applicationColumns: [],
  otherColumns: [],
  /** D: the tier that allows one administrator only. */
  professionalTier: ['Professional'],
  /** I: what a row says while its data are on their way. */
  loadingWords: ['Loading', 'Please wait'],
  /** I: what follows the number of users that are selected. */
  selectedWords: ['selected', 'user selected', 'users selected'],
  /** I: heads of the column of tick boxes that choose rows; it often has none. */
  selectionColumns: ['select', 'selection', 'selected', 'choose'],
  /** I: a tick box in a row that is called by one of these does something else than choosing the row. */
  otherTickBoxes: [
    'admin',
    'administrator',
    'active',
    'archive',
    'archived',
    'remove',
    'delete',
    'enable',
    'enabled',
    'disable',
    'disabled',
    'access',
  ],
  /** I: a box whose name holds one of these narrows a table down. */
  searchBoxes: ['search', 'filter', 'find'],
  /** I: labels of a product's control that do not name the product. */
  levelLabels: ['Access', 'Access level', 'Role', 'Permission', 'Select'],
  /** I: what a product's list says that shows no level yet, dots aside. */
  notChosenYet: [
    'Select',
    'Select access',
    'Select level',
    'Select a level',
    'Select an access level',
    'Select role',
    'Choose',
    'Choose access',
    'Choose level',
    'Choose a level',
    'Choose an access level',
    'Choose role',
  ],
} as const satisfies Record<string, readonly string[]>;
