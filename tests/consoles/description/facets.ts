/**
 * Of what a console is composed: each facet with the values that it can have. The first value is the plainest one: what a
 * failure shrinks to, and what a description that leaves the facet out means. What each value looks like stands in `app`, in
 * the table that is named after the facet.
 */
export const facets = {
  /** Which documented generation of the console's words. */
  wording: ['gen1', 'gen2', 'gen3'],
  /** How titles, menus, buttons and heads are written: in the text itself, or by a style only. */
  capitals: ['asWritten', 'upper', 'styledUpper', 'lower'],
  /** The path of the page's address. */
  address: ['iam', 'home', 'other'],
  /** Whether the console is the page, or in a frame of another page. */
  frame: ['no', 'yes'],
  /** What menus are made of. */
  menu: ['links', 'tabs', 'items', 'buttons', 'plain'],
  /** What says which item of a menu is the chosen one. */
  chosen: ['current', 'selected', 'className', 'styleOnly'],
  /** What the Users screen is titled by. */
  title: ['heading', 'text', 'none'],
  /** What buttons are made of. */
  button: ['button', 'link', 'roleButton', 'component'],
  /** Whether what opens a dialog to invite does so at once, has a menu of other ways beside it, or is the opener of a menu. */
  inviteOpens: ['atOnce', 'split', 'menu'],
  /** What a dialog is made of. */
  dialog: ['native', 'roleOnHost', 'roleInside', 'drawer', 'popover', 'plain', 'plainDrawer'],
  /** Whether the dialog for users asks for all at once, or for the people first and for their access in a next step. */
  steps: ['one', 'two'],
  /** Whether a dialog is made when it opens, or is there from the start, and how it is hidden meanwhile. */
  dialogLife: ['anew', 'keptUndrawn', 'keptHidden', 'keptAside'],
  /** What closes a dialog besides its own buttons: nothing, a press outside of it (told by its place, its layer, its path), a key. */
  dialogCloses: ['byButtons', 'clickOutside', 'pressOnLayer', 'pressOutside', 'escape'],
  /** What a dialog is called by. */
  dialogTitle: ['labelledby', 'label', 'heading', 'text'],
  /** What ties a label to its control in the dialog. */
  label: ['for', 'ariaLabel', 'labelledby', 'wrapping', 'legend', 'left', 'above', 'ownShadow', 'helpOnly'],
  /** What the people are entered in. */
  box: [
    'textarea',
    'shadowTextarea',
    'closedTextarea',
    'line',
    'editable',
    'chipsEnter',
    'chipsComma',
    'chipsLeaving',
    'chipsPaste',
    'comboChips',
    'editableChips',
  ],
  /** What the box does that a fill has to get along with. */
  boxTrouble: ['none', 'limit', 'maxlength', 'invalid', 'late', 'prefilled', 'hiddenWhenFull', 'folded'],
  /** What an entry that became one of its own shows: itself, the name of the person, or itself cut short. */
  chip: ['entry', 'nameTitled', 'nameOnly', 'cutInMiddle', 'cutAtEnd', 'cutByStyle'],
  /** What an access level is chosen with. */
  level: [
    'select',
    'hiddenSelect',
    'listbox',
    'twinListbox',
    'menu',
    'segmented',
    'radio',
    'switch',
    'typeahead',
    'shadowList',
    'tickMenu',
    'shownOption',
  ],
  /** What is odd about a list that opens: it takes the first click for the end of the press before, or stands in the dialog. */
  list: ['usual', 'deaf', 'inDialog'],
  /** What radio buttons are: with a name for each product, with one name over all of them, the same in forms, or around native ones. */
  radios: ['apart', 'oneName', 'inForms', 'overNative'],
  /** Whether the control of a level stands there, or comes only once a switch gives access. */
  levelComes: ['always', 'bySwitch'],
  /** What the controls show before anybody chooses. */
  levelBefore: ['noAccess', 'hasAccess', 'placeholder'],
  /** Which products there are. */
  products: ['usAndEu', 'euOnly', 'many', 'usOnly'],
  /** What the tables are made of. */
  table: [
    'native',
    'splitHead',
    'measured',
    'ariaGrid',
    'oddHead',
    'divs',
    'looseRows',
    'shadowRows',
    'slottedCells',
    'slottedRows',
    'expandable',
    'pinned',
    'virtual',
  ],
  /** What says what a column is, in the kinds of tables that can: one row of heads, one that is marked by nothing, groups above. */
  heads: ['oneRow', 'unmarked', 'grouped'],
  /** Whether the table shows rows without contents once more when somebody sorts it. */
  sorting: ['none', 'reloads'],
  /** Which of the users are in the table. */
  paging: ['all', 'pages', 'more', 'scroll'],
  /** How many users there are. */
  size: ['few', 'some', 'many'],
  /** How numbers are written; pages then show some of more than a thousand users. */
  numbers: ['plain', 'commas', 'dots', 'blanks', 'narrowBlanks', 'apostrophes', 'fullWidth'],
  /** What a dash is. */
  dash: [
    'hyphen',
    'otherLine',
    'svg',
    'svgTitle',
    'shadowIcon',
    'ligature',
    'empty',
    'css',
    'cssOfCell',
    'spoken',
    'picture',
    'filled',
    'border',
  ],
  /** What stands in a cell where a user has no access. */
  without: ['dashes', 'words', 'mixed'],
  /** What is in the page twice, once for other eyes, widths or ears. */
  twins: ['none', 'tabs', 'cells', 'titles', 'screenReader'],
  /** Columns beside those of the applications. */
  beside: ['none', 'phone', 'all'],
  /** What shows who a row is about. */
  person: ['nameAndLogin', 'oneCell', 'loginOnly'],
  /** What a row is ticked with. */
  tick: ['native', 'aria', 'none'],
  /** What a tick box is made of that stands for a choice, and for no row. */
  option: ['wrapped', 'beside', 'aria', 'switch', 'component', 'drawn'],
  /** What Change Access shows before anybody chooses: defaults, what the first selected user has, or nothing. */
  changeShows: ['defaults', 'current', 'nothing'],
  /** What becomes of Remove: it removes, or asks in a dialog. */
  removal: ['atOnce', 'dialog'],
  /** How a workgroup of the list is archived or deleted: by buttons in its row, its menu, or for the ticked rows above the list. */
  actions: ['buttons', 'menu', 'toolbar'],
  /** What chooses between the two ways to invite. */
  ways: ['none', 'tick', 'choice'],
  /** Whether what looks like a trap, and is none, stands beside it: filters, tags, settings. */
  lookAlikes: ['none', 'some'],
  /** How late the page draws what it shows. */
  delay: ['none', 'short', 'long', 'veryLong'],
  /** A notice of cookies near by. */
  cookies: ['none', 'banner', 'dialog'],
  /** What class names are like. */
  names: ['plain', 'hashed', 'none'],
  /** How many elements that mean nothing stand around each thing. */
  wrappers: ['none', 'one', 'three'],
  /** Whether the items of menus say how many there are behind them: in their text, or in a badge. */
  counts: ['none', 'inText', 'badge'],
  /** What stands in the head of a column of users beside its title: nothing, what sorts by it, a menu of the column. */
  headTools: ['none', 'sort', 'menu'],
  /** What stands beside a person's name in the table: nothing, initials, a picture, a word for some of them. */
  portrait: ['none', 'initials', 'picture', 'badge'],
  /** How a cell says a level: as text, in a frame, behind a sign, or by a sign alone. */
  levelCell: ['text', 'pill', 'sign', 'signAlone'],
  /** What can be done with users while none is selected: it can be pressed in vain, or not be pressed, or is not there. */
  idle: ['pressable', 'disabled', 'absent'],
  /** Whether what ends a dialog to invite can be pressed at once, or only once somebody is in it. */
  final: ['atOnce', 'whenFilled'],
  /** What closes a dialog in its corner: nothing, a button with a picture, a sign. */
  cross: ['none', 'button', 'sign'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];
