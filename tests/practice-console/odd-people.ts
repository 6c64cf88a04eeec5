import type { Person } from '../../src/practice/console/state/people';
import { dashes, noAccess } from '../../src/practice/console/state/products';

const always = (word: string) => () => word;
const onlyAt =
  (wanted: 'first' | 'last', word: string, otherwise: string) => (place: number, products: number) =>
    place === (wanted === 'first' ? 0 : products - 1) ? word : otherwise;

/** Rows that have misled one reader of tables or another. */
export const oddPeople: readonly Person[] = [
  { name: 'Hedda Hyphen', login: 'hedda.hyphen@example.org', access: always('-') },
  { name: 'Owen Owner', login: 'owen.owner@example.org', access: always('HasAccess') },
  { name: 'Enid Endash', login: 'enid.endash@example.com', access: always('–') },
  { name: 'Emil Emdash', login: 'emil.emdash@example.edu', access: always('—') },
  { name: 'Mina Minus', login: 'mina.minus@example.org', access: always('−') },
  { name: 'Mixed, Max', login: 'max.mixed@example.com', access: (place) => dashes[place % 4] as string },
  { name: 'Nora Noaccess', login: 'nora.noaccess@example.org', access: always(noAccess) },
  {
    name: 'Björn Both',
    login: 'bjorn.both@example.org',
    access: (place) => (place % 2 === 0 ? noAccess : '-'),
  },
  { name: 'Una Onlyfirst', login: 'una.onlyfirst@example.edu', access: onlyAt('first', 'Has Access', '-') },
  { name: 'Lars Onlylast', login: 'lars.onlylast@example.org', access: onlyAt('last', 'Has Access', '-') },
  { name: 'Arch Ive', login: 'arch.ive@example.com', access: onlyAt('first', 'HasAccess+Archive', '—') },
  { name: 'Bea Basic', login: 'bea.basic@example.org', access: onlyAt('last', 'Basic User', noAccess) },
  {
    name: 'Pio Privileged',
    login: 'pio.privileged@example.org',
    access: onlyAt('first', 'Privileged User', '–'),
  },
  { name: 'Ana Analyst', login: 'ana.analyst@example.edu', access: onlyAt('last', 'Analyst (+v38)', '-') },
  {
    name: 'Cora Custom',
    login: 'cora.custom@example.com',
    access: onlyAt('last', 'Night shift sign-out', '-'),
  },
  { name: '-', login: 'dash.named@example.org', access: onlyAt('first', 'Has Access', '-') },
  { name: '-', login: 'dash.everywhere@example.org', access: always('-') },
  {
    name: '<img src=x onerror="window.markupRan=true">',
    login: 'markup@example.com',
    access: onlyAt('first', 'Has Access', '-'),
  },
  { name: '<b>Bold</b> & Sons', login: 'bold.sons@example.com', access: always('-') },
  { name: 'Twice, Tove', login: 'tove.twice@example.org', access: always('-') },
  { name: 'Twice, Tove', login: 'tove.twice@example.org', access: always('-') },
  { name: 'Müller-Lüdenscheidt, Jürgen', login: 'jml42', access: always('Has Access') },
  { name: 'Åsa Ångström', login: 'asa_plain_id', access: always('—') },
  { name: 'Çelik, Ayşe, PhD', login: 'ayse.celik@example.edu', access: always('Has Access') },
];
