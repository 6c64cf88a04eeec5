import { holdsAddress } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { Literal } from './literal';
import { isScalar, keyAndValue, textOf } from './literal-shapes';

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

/** Lists of objects within a record are records of their own, unless they are the person's own addresses. */
export function isOfOthers(key: string, value: Literal, object: ObjectLiteral): boolean {
  if (value.kind === 'object')
    return (
      value.entries.length > 0 &&
      value.entries.every((entry) => !isScalar(entry.value)) &&
      hasRecords(value) &&
      !(isConnection(value) && isOwnAddress(key))
    );
  if (value.kind !== 'list' || !value.items.some((item) => item.kind === 'object' || item.kind === 'list'))
    return isListOfPeople(key, value, object);
  const meaning = meaningOf(key);
  if (meaning === 'mail' || meaning === 'address' || meaning === 'otherAddress' || meaning === 'otherPerson')
    return false;
  if (ofOneself.test(key) && object.entries.some((entry) => isScalar(entry.value))) return false;
  const isPairs = value.items.every((item) => item.kind === 'object' && keyAndValue(item) !== undefined);
  return !isPairs && hasRecords(value) && !object.entries.some(isOwnMail);
}

/** `smtpServer: {…}` beside people is no address of anybody. */
const isOwnMail = ({ key, value }: ObjectLiteral['entries'][number]): boolean =>
  meaningOf(key) === 'mail' &&
  (value.kind !== 'object' ||
    value.entries.some((entry) => isScalar(entry.value) && /^(?:mail|address)$/.test(meaningOf(entry.key))));

/** `{"edges": [{"node": {…}}]}`, `{"nodes": […]}`: a list, as GraphQL has them. */
const isConnection = ({ entries }: ObjectLiteral): boolean =>
  entries.every(({ key }) => /^(?:edges|nodes|pageInfo|totalCount)$/.test(key));
const isOwnAddress = (key: string): boolean => /^(?:mail|address|otherAddress)$/.test(meaningOf(key));

/** What somebody logs in by, one for each way: all of it is the same person's. */
const ofOneself =
  /^(?:logins?|identit(?:y|ies)|profiles?|credentials?|providers?|auth(?:entication)?s?|contact_?(?:info|points?|details))$/i;

const hasRecords = (value: Literal): boolean => {
  if (value.kind === 'object')
    return value.entries.some((entry) =>
      isScalar(entry.value) ? holdsAddress(textOf(entry.value)) : hasRecords(entry.value),
    );
  return value.kind === 'list' && value.items.some(hasRecords);
};

const ofGroup =
  /^(?:members?|mitglieder|membres|miembros|membri|membros|leden|medlemm[ae]r|участники|成员|成員|メンバー)$/i;

/** Whether an object is a group with its members: an address of its own is the group's. */
export const isGroup = ({ entries }: ObjectLiteral): boolean =>
  entries.some(
    ({ key, value }) =>
      ofGroup.test(key) &&
      value.kind === 'list' &&
      value.items.length > 0 &&
      value.items.every((item) => holdsAddress(textOf(item))),
  );

/** `{"team": "x", "members": ["a@…", "b@…"]}`: people of their own, where the record has no address itself. */
function isListOfPeople(key: string, value: Literal, { entries }: ObjectLiteral): boolean {
  if (
    value.kind !== 'list' ||
    value.items.length < 2 ||
    !value.items.every((item) => holdsAddress(textOf(item)))
  )
    return false;
  const meaning = meaningOf(key);
  if (meaning === 'otherAddress' || meaning === 'otherPerson') return false;
  if (ofGroup.test(key)) return true;
  const isOwn = entries.some(
    (entry) =>
      isScalar(entry.value) &&
      meaningOf(entry.key) === 'name' &&
      !/^(?:members?|participants?|attendees?)$/i.test(entry.key),
  );
  return (
    !(meaning === 'mail' && isOwn) &&
    !entries.some((entry) => isScalar(entry.value) && holdsAddress(textOf(entry.value)))
  );
}
