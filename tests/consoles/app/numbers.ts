import type { Values } from '../description/description';
import type { Kit } from './kit';

const grouped = (number: number, sign: string): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, sign);

const ways: Record<Values['numbers'], (number: number) => string> = {
  plain: String,
  commas: (number) => grouped(number, ','),
  dots: (number) => grouped(number, '.'),
  blanks: (number) => grouped(number, '\u00A0'),
  narrowBlanks: (number) => grouped(number, '\u202F'),
  apostrophes: (number) => grouped(number, '’'),
  fullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
};

/** A number as the console writes it. */
export const numberText = (kit: Kit, number: number): string => ways[kit.is.numbers](number);
