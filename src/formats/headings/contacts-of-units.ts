import type { RecordTable } from '../table';
import { wordsOfHeading } from '../words/words-of-heading';
import type { Column } from './columns';
import { meaningOf } from './headings';

const contact =
  /(?:^|[^\p{L}])(?:contact|kontakt|contacto|contatto|contato|contactpersoon|ansprech\p{L}+|контакт)(?:$|[^\p{L}])|連絡先|担当|联系人|聯絡人|담당/iu;
/** Whether a column is of whom one may write to. */
export const isContact = ({ heading }: Column): boolean => contact.test(heading);

/** Whether the rows of a table are groups or things, each with somebody to write to, and no people. */
export function areOfUnits(columns: readonly Column[], { title = '' }: RecordTable): boolean {
  if (!columns.some(isContact)) return false;
  const others = columns.filter((column) => !isContact(column));
  if (others.some(({ people, filled }) => people * 2 > filled)) return false;
  if (meaningOf(title) === 'group') return true;
  const isOfPeople = others.some(
    ({ meaning }) => meaning === 'name' || meaning === 'login' || meaning === 'mail',
  );
  // `Instrument`, `Host`: things, each with somebody to write to.
  return !isOfPeople && others.some(({ meaning }) => /^(?:group|unknown|otherPerson)$/.test(meaning));
}

/** What somebody may be named for, in its own words: none of these is a person. */
const things =
  /^(?:servers?|services?|machines?|instruments?|sequencers?|devices?|printers?|systems?|apps?|applications?|packages?|repos(?:itory|itories)?|pipelines?|workflows?|databases?|clusters?|buckets?|vendors?|suppliers?|sensors?|geräte?|drucker|maschinen?|dienste?|instrumentos?|appareils?|strument[oi])$/;
const units =
  /^(?:labs?|laborator(?:y|ies)|departments?|depts?|divisions?|organi[sz]ations?|company|companies|institutes?|facult(?:y|ies)|facilit(?:y|ies)|projects?|courses?|abteilung(?:en)?|labore?|firm(?:a|en)|institute?)$/;
/** What only people have. */
const ofPersons =
  /first|last|given|family|surname|fullname|full.name|display|user|login|role|vorname|nachname|prénom|apellido|cognome|title|position/i;

/** The columns of addresses that are of things or units, each with somebody to write to: `services.email`, `Server, E-mail`. */
export function contactsOfThings(columns: readonly Column[], isPath: boolean): readonly Column[] {
  if (!isPath) {
    const [first, ...others] = columns;
    const isOfThings = first !== undefined && isThing(first.heading, false);
    return isOfThings && !others.some(isOfPerson) ? others.filter(isMail) : [];
  }
  return columns.filter((column) => {
    const parents = outerOf(column.heading);
    return (
      isMail(column) &&
      isThing(parents.split('.').at(-2) ?? '', true) &&
      !columns.some((other) => outerOf(other.heading) === parents && isOfPerson(other))
    );
  });
}

const outerOf = (heading: string): string => heading.slice(0, heading.lastIndexOf('.') + 1);
const isMail = ({ meaning }: Column): boolean => meaning === 'mail';
const isThing = (heading: string, mayBeUnit: boolean): boolean => {
  const words = wordsOfHeading(heading);
  const last = words.at(-1) ?? '';
  return words.length < 3 && (things.test(last) || (mayBeUnit && units.test(last)));
};
const isOfPerson = ({ heading, meaning }: Column): boolean =>
  meaning === 'login' || ofPersons.test(heading.slice(heading.lastIndexOf('.') + 1));
