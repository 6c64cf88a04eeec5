import { type MappedText, replaceMapped } from '../mapped-text';

/** The entities that names, addresses and lists have in them; a character each, in the order of the names. */
const names =
  'amp lt gt quot apos nbsp ensp emsp thinsp commat period comma semi colon lpar rpar lowbar hyphen dash ndash mdash plus equals ' +
  'sol bsol num percnt lsquo rsquo ldquo rdquo sbquo bdquo laquo raquo middot bull hellip shy zwsp zwnj zwj lrm rlm NewLine Tab copy reg ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave ' +
  'eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute thorn yuml ' +
  'OElig oelig Scaron scaron Zcaron zcaron Ccaron ccaron Lstrok lstrok';
const characters =
  '&<>"\'\u00A0\u2002\u2003\u2009@.,;:()_\u2010\u2010–—+=/\\#%‘’“”‚„«»·•…\u00AD\u200B\u200C\u200D\u200E\u200F\n\t©®' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœŠšŽžČčŁł';
const known = new Map(names.split(' ').map((name, index) => [name, [...characters][index] ?? '']));

const entity = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,10}));?/g;
/** Entities without a semicolon are read where they are numbers. */
const someEntity =
  /&(?:#\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|(?:amp|lt|gt|quot|apos|nbsp|commat|period|lowbar|shy|[lr]squo|[A-Za-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash));)/;

/** Whether a text is encoded for HTML. */
export const hasEntities = (text: string): boolean => someEntity.test(text);

/** What an entity stands for, or undefined for one that nobody knows. */
function decoded(match: RegExpExecArray): string | undefined {
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) return whole.endsWith(';') ? known.get(name) : undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : undefined;
}

/** A text with the characters that its entities stand for; undefined where it has none. */
export function decodeEntities(text: string): MappedText | undefined {
  return replaceMapped(text, entity, decoded);
}

/** The same without the way back. */
export function withoutEntities(text: string): string {
  return decodeEntities(text)?.text ?? text;
}
