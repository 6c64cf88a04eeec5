import { boxLabel } from '../../basespace/address-boxes';
import { readInviteDialog } from '../../basespace/invite-dialog';
import { regionCode } from '../../basespace/regions';
import { sequenceHubOf } from '../../basespace/sequence-hub';
import type { TaughtPlace, Teachable } from '../../basespace/teachable';
import { asAssistantError } from '../../shared/errors';
import type { PlaceSeen } from '../../shared/messages/page-report';
import type { ConsolePage } from '../feature';
import { inviteButtons } from '../fill-invite/open-dialog';
import { usersItem } from '../go-to-users';
import { findUsersTable } from '../users-table/find';

/** What of the controls that the assistant works with is found in the page now, each with what it may be. */
export function placesSeen(page: ConsolePage): PlaceSeen[] {
  const { screen, dialog } = page.recognition();
  return [
    ...(dialog === '' && screen !== '' ? screenPlaces(page) : []),
    ...(dialog === 'inviteUser' ? dialogPlaces(page) : []),
    ...(screen === 'users' ? tablePlaces(page) : []),
  ];
}

function screenPlaces(page: ConsolePage): PlaceSeen[] {
  const named = (element: Element): string => page.tree.nameOf(element) || page.tree.seenText(element, 80);
  return [
    placeOf(page, 'usersEntry', [usersItem(page) ?? []].flat().map(named)),
    ...(page.recognition().screen === 'users'
      ? [placeOf(page, 'inviteButton', inviteButtons(page).map(named))]
      : []),
  ];
}

function dialogPlaces(page: ConsolePage): PlaceSeen[] {
  const { dialogElement } = page.recognition();
  if (!dialogElement) return [];
  const { addressBoxes, products } = readInviteDialog(page.tree, dialogElement, page.wording, page.taught);
  const region = regionCode(page.context()?.region ?? '');
  const boxes = addressBoxes.map(({ element }) => boxLabel(page.tree, element) || element.localName);
  const hub = region && sequenceHubOf(products, region, page.wording);
  return [
    placeOf(page, 'addressBox', boxes),
    ...(hub
      ? [
          placeOf(
            page,
            `product_${region}`,
            hub.one ? [hub.one.name] : hub.candidates.map(({ name }) => name),
          ),
        ]
      : []),
  ];
}

function tablePlaces(page: ConsolePage): PlaceSeen[] {
  try {
    const { table, applications } = findUsersTable(page).read();
    const heads = applications.map((column) => table.headings[column] ?? '');
    return [
      placeOf(page, 'usersTable', [table.headings.filter(Boolean).slice(0, 6).join(', ')]),
      { what: 'column', state: heads.length > 0 ? 'found' : 'missing', candidates: cut(heads), shown: '' },
    ];
  } catch (thrown) {
    const { code, details } = asAssistantError(thrown);
    if (code === 'noApplicationColumns')
      return [{ what: 'column', state: 'missing', candidates: cut(details), shown: '' }];
    return [
      {
        what: 'usersTable',
        state: code === 'severalUsersTables' ? 'several' : 'missing',
        candidates: [],
        shown: shownState(page, 'usersTable'),
      },
    ];
  }
}

function placeOf(page: ConsolePage, what: TaughtPlace, candidates: readonly string[]): PlaceSeen {
  const state = candidates.length === 0 ? 'missing' : candidates.length === 1 ? 'found' : 'several';
  return {
    what: what satisfies Teachable,
    state,
    candidates: cut(candidates),
    shown: shownState(page, what),
  };
}

const cut = (texts: readonly string[]): string[] => texts.slice(0, 12).map((text) => text.slice(0, 100));

function shownState(page: ConsolePage, what: TaughtPlace): PlaceSeen['shown'] {
  const count = page.taught?.count(what);
  if (count === undefined) return '';
  return count === 1 ? 'fits' : 'noLonger';
}
