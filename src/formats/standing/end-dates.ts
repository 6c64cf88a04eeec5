import { remembered } from '../words/remembered';
import { isIn, wordList } from '../words/word-list';
import { wordsOfHeading } from '../words/words-of-heading';

/** Headings of the day on which somebody went, or goes: that there is one in the past says that they are out. */
const ends = wordList(
  'desligamento rescisão demissão baja cese egreso uitdiensttreding beëindiging avgång avslut fratrædelse výpověď until expir* termdate separationdate end enddate validto validuntil exit exitdate leaving departure termination offboard* lastday lastworkingday ' +
    'austritt* vertragsende enddatum ablauf* gültigbis befristet bis abgang* ausgeschieden ' +
    'fin sortie échéance départ expiration fechafin vencimiento salida caducidad fine scadenza uscita fim término saída ' +
    'einddatum uitdienst vertrekdatum końca zakończenia slutdatum slutdato sluttdato päättymispäivä konec ukončení ' +
    'cessazione dimissioni cese cessation zwolnienia odejścia resignation separation entlass* ausscheiden* weggang kilépés* încetării çıkış ayrılış* αποχώρησης звільнення poistumis* fratrædelse* fratredelse* 离职时间 離職時間 退社日 離任日 卒業日 毕业日期 毕业时间 졸업일 퇴직일 anställdtill gällertill giltigtill ansattil ansattill gyldigtil förordnadtill 退職日 終了日 有効期限 离职日期 離職日期 截止 到期 결료일 종료일 퇴사일 만료 окончани* увольнени*',
);
/** What ends is something else: a meeting, a password. */
const others = wordList(
  'time zeit uhrzeit heure hora ora meeting event session password passwd license licence token certificate invitation link trial subscription ' +
    'passwort lizenz meetings course kurs project projekt projekte',
);
const iso = /(?<!\d)(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)/;
const european = /(?<!\d)(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})(?!\d)/;
const named = /(?<!\d)(\d{1,2})?[ .-]*\p{L}{3,9}\.?[ ,-]*(?:\d{1,2},? )?(\d{4})(?!\d)/u;
const month = /(?<![\d./-])(\d{1,2})[./-](\d{4})(?!\d)/;
const yearMonth = /(?<![\d.-])(\d{4})[-/.](0?[1-9]|1[0-2])(?![\d./-])/;
const clock = /(?<!\d)(?!00:00)\d{1,2}:\d\d/;

/** Whether a column holds the last day of somebody's stay. */
export const isEndOfStay = remembered((heading: string): boolean => {
  const words = wordsOfHeading(heading.replace(/\bt\.\s?o\.\s?m\.?/gi, 'tom'));
  if (words.length === 0 || words.length > 5 || words.some((word) => isIn(others, word))) return false;
  const joined = words.join('');
  if (words.length > 1 && lastWords.test(words.at(-1) ?? '')) return true;
  return (
    words.some((word) => isIn(ends, word)) ||
    isIn(ends, joined) ||
    (words.length === 1 && isIn(ends, joined.replace(/^(?:date|account|datum|fecha|data)(?:of|of_|_)?/, '')))
  );
});

/** A day as spreadsheets count them, between 1954 and 2119, where its format was lost. */
const serial = /^\s*[2-7]\d{4}(?:[.,]\d+)?\s*$/;
const daysTo1970 = 25_569;
const msPerDay = 86_400_000;

/**
 * Whether the day in a cell of such a column is over: years alone decide, and days where they are the same in all ways of
 * writing them.
 * @param today for tests
 */
export function isOver(text: string, today = new Date()): boolean {
  if (serial.test(text)) return Number(text) < today.getTime() / msPerDay + daysTo1970;
  if (text.length > 40 || clock.test(text)) return false;
  const day = lastDayIn(text);
  return (
    day !== undefined && day < `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`
  );
}

const period = /^\(?\s*(?:\p{L}+\.?\s+)?(?:19|20)\d\d\s*[-–—/]\s*(?:\p{L}+\.?\s+)?((?:19|20)\d\d)\s*\)?$/u;
/** At the end of a heading: `Contract tot`. */
const lastWords = /^(?:until|till|bis|tot|jusqu|hasta|fino|até|do|til|tom|saakka|до)$/;
const fromTo = /^([^–—]{4,24}?)\s+(?:[-–—]|to|until|till|bis|au|al|a|tot|do|til|до)\s+(.{4,24})$/iu;
const untilWhen =
  /^(?:(?:only|just|nur|seulement|solo|solamente|apenas|alleen|tylko)\s+)?(?:up to|until|till|bis|jusqu['’]?(?:à|au|en)|hasta|fino (?:al?|a)|até|tot(?: en met)?|do|til|tills|saakka|až do|до|–|—|-)\s*(?:(?:the )?end of|ende|fin(?: de)?|le|el|il)?\s*(\S.{3,24})$/iu;

/** `12/31/2023 12:00:00 AM`: of the end of an account the day counts, whatever the hour. */
export const withoutHour = (heading: string, text: string): string =>
  /expir|account|valid|konto|compte|cuenta|ablauf|austritt|leaving|termination/i.test(heading)
    ? text.replace(/[T\s]+\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\s*(?:[AP]M)?\s*(?:Z|UTC|[+-]\d\d:?\d\d)?$/i, '')
    : text;

/** Whether a remark says of a stay that it is over: `2018–2022`, `until March 2024`. */
export function isPeriodOver(remark: string): boolean {
  if (remark.length > 40 || !/\d{4}/.test(remark)) return false;
  const [, first, last] = fromTo.exec(remark) ?? [];
  const hasBoth = first !== undefined && lastDayIn(first) !== undefined;
  const end = period.exec(remark)?.[1] ?? (hasBoth ? last : untilWhen.exec(remark)?.[1]);
  return end !== undefined && isOver(end);
}

const untilAtEnd =
  /(?<=\p{L}\s+)((?:up to|until|till|bis|jusqu['’]?(?:à|au|en)|hasta|fino al?|até|tot(?: en met)?|do|til|tills|saakka|až do|до)\s+[^,;:]{4,30})$/iu;
const yearsAtEnd = /\s\(?((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)\)?$/;

/** Whether the stay of those below a heading is over, or lasts: `Visitors until 2024`; undefined where it tells no end. */
export function endInHeading(heading: string): 'over' | 'lasting' | undefined {
  if (!/\d{4}\)?$/.test(heading)) return undefined;
  const end = untilAtEnd.exec(heading)?.[1];
  const isOverThen = end === undefined ? isOver(yearsAtEnd.exec(heading)?.[2] ?? '') : isPeriodOver(end);
  if (isOverThen) return 'over';
  return end === undefined && !yearsAtEnd.test(heading) ? undefined : 'lasting';
}

const two = (value: number | string): string => String(value).padStart(2, '0');

/** The day in a text, as year, month and day; of two readings the later one; undefined where there is none. */
function lastDayIn(text: string): string | undefined {
  const whole = iso.exec(text);
  if (whole) return `${whole[1]}-${two(whole[2] ?? '')}-${two(whole[3] ?? '')}`;
  const [, first = '', second = '', year] = european.exec(text) ?? [];
  if (year !== undefined) {
    const [small, large] = [Number(first), Number(second)].sort((one, other) => one - other) as [
      number,
      number,
    ];
    return large > 12 ? `${year}-${two(small)}-${two(large)}` : `${year}-${two(large)}-${two(small)}`;
  }
  if (/^\s*\d{4}\s*$/.test(text)) return `${text.trim()}-12-31`;
  const [, yearFirst, monthLast = ''] = yearMonth.exec(text) ?? [];
  if (yearFirst !== undefined) return `${yearFirst}-${two(monthLast)}-31`;
  const [, inMonth, ofYear] = month.exec(text) ?? [];
  if (inMonth !== undefined) return `${ofYear}-${two(inMonth)}-31`;
  const byName = named.exec(text)?.[2];
  return byName === undefined ? undefined : `${byName}-12-31`;
}

/** Two columns side by side, of first and of last days. */
export const begins = /^(?:from|start|since|begin|valid from|von|ab|de|du|desde|da|dal|van|od|fra|från)$/i;
export const endsBySide = /^(?:to|until|till|bis|au|a|al|hasta|até|tot|do|til)$/i;
