/** A colour, or the slant or weight of letters, that people call by a name. */
export type Hue =
  | 'grey'
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'italic'
  | 'bold';

/** What the hues are called; a name may stand within a longer word where its letters are no others' beginning. */
const names: Record<Hue, RegExp> = {
  grey: /gr[ea]y|grau|gris|grigi|cinz|grijs|szar|šed|sivá|szürke|\bgri\b|grå|harma|сер[ыо]|сір|灰|グレー|회색/iu,
  red: /\bred\b|\brot(?:e[nr]?|lich)?\b|rouge|roj[oa]|\bross[oi]|vermelh|rood|\brode\b|czerwon|červen|piros|roșu|\brød|\bröd|punai|kırmızı|красн|червон|赤|红|紅|빨간|빨강/iu,
  orange:
    /orang|naranj|aranci|laranj|oranje|pomarańcz|oranž|narancs|portocal|oranssi|turuncu|оранж|橙|オレンジ|주황/iu,
  yellow:
    /yellow|gelb|jaune|amarill|giall|amarel|\bgeel|\bgele\b|żółt|žlut|sárga|galben|\bgul[at]?\b|kelta|sarı|ж[её]лт|жовт|黄|黃|노란|노랑/iu,
  green:
    /green|grün|\bvert[es]?\b|verd[ei]|groen|zielon|zelen|zöld|grøn|grön|vihreä|yeşil|зел[её]н|緑|绿|綠|초록|녹색/iu,
  blue: /blue|blau|bleu|azul|\bblu\b|azzurr|blauw|niebiesk|modr|kék|albastr|\bblå|\bsini|mavi|син[ий]|голуб|блакит|青|蓝|藍|파란|파랑/iu,
  purple: /purple|violet|lila|\bviol[ae]\b|morad|roxo|paars|fiolet|fialov|\bmor\b|фиолет|紫|보라/iu,
  pink: /pink|rosa|\brose\b|roze|różow|růžov|rózsaszín|pembe|розов|粉|ピンク|분홍/iu,
  italic: /italic|kursiv|cursiv|corsivo|itálic|cursief|kurzyw|kurzív|italique|курсив|斜体|斜體|이탤릭/iu,
  bold: /\bbold\b|\bfett|\bgras\b|negrita|grassetto|negrito|\bvet\b|pogrubi|tučn|félkövér|жирн|太字|粗体|粗體|굵은/iu,
};

const hues = Object.keys(names) as Hue[];

/**
 * What words call a look: one hue, `Rows in red`, or one with how the letters are, `in grey italics`; empty where they name
 * none, or several colours.
 */
export function huesNamed(words: string): readonly Hue[] {
  const named = hues.filter((hue) => names[hue].test(words));
  return named.filter((hue) => hue !== 'italic' && hue !== 'bold').length > 1 ? [] : named;
}

/** What themes of workbooks hold as long as nobody changes them. */
const themeColours =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** The colours by number of old workbooks, from 8. */
const indexedColours =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(
    ' ',
  );

/** What a look is called: `fill=FFC0C0C0 italic` is grey and italic. */
export function huesOf(look: string): ReadonlySet<Hue> {
  const found = new Set<Hue>();
  for (const part of look.split(' ')) {
    if (part === 'italic' || part === 'bold') found.add(part);
    const hue = hueOfColour(part.slice(part.indexOf('=') + 1));
    if (part.includes('=') && hue) found.add(hue);
  }
  return found;
}

/** @param colour `FFC0C0C0`, `C0C0C0`, `theme0-0.25`, `index22` */
function hueOfColour(colour: string): Hue | undefined {
  const [, kind = '', number = '', tint = ''] = /^(theme|index)(\d+)([-+][\d.]+)?/.exec(colour) ?? [];
  const place = Number(number);
  const hex =
    kind === 'theme'
      ? themeColours[place]
      : kind === 'index'
        ? indexedColours[place < 24 ? Math.max(0, place - 8) : -1]
        : colour.slice(-6);
  if (hex === undefined || !/^[0-9A-F]{6}$/i.test(hex)) return undefined;
  const shift = Number(tint || 0);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    return shift < 0 ? value * (1 + shift) : value + (255 - value) * shift;
  });
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range < 24) return most > 30 && most < 245 ? 'grey' : undefined;
  const turn =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  const angle = (turn * 60 + 360) % 360;
  if (angle < 16 || angle >= 345) return range < 110 && most > 220 ? 'pink' : 'red';
  if (angle < 44) return 'orange';
  if (angle < 68) return 'yellow';
  if (angle < 170) return 'green';
  if (angle < 255) return 'blue';
  return angle < 300 ? 'purple' : 'pink';
}
