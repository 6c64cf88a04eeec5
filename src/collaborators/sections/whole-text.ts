import { isSignedBehind, maySayFarewell } from '../mail/farewell';
import { resembles } from '../words/names';
import { openOnes } from './section-words';
import { isButton, styleOfStates } from './state-lines';

/** A title without any sign: a few words that begin with a capital. */
const title = /^\p{Lu}[^@.:;,!?<>|\t\d]{2,50}$/u;
const address = /[^\s<>()[\]:;,"']+@/u;

/** What buttons say is kept of so many different ones. */
const maxButtons = 50;
const maxBoard = 200_000;
const maxTitle = 60;
const maxLine = 300;

/** What the whole text says of a line in it; each question is asked once, since a text may hold thousands of such lines. */
export class WholeText {
  private style: ReturnType<typeof styleOfStates> | undefined;
  private isBoard: boolean | undefined;
  private titles: ReadonlySet<string> | undefined;
  private readonly buttons = new Map<string, boolean>();
  private readonly farewells = new Map<string, boolean>();

  constructor(private readonly text: string) {}

  /** Whether somebody signs in the line behind. */
  isFarewell(line: string): boolean {
    const known = this.farewells.get(line);
    if (known !== undefined) return known;
    if (!maySayFarewell(line)) return false;
    const isSigned = isSignedBehind(this.text, line);
    this.farewells.set(line, isSigned);
    return isSigned;
  }

  /** Whether a line is what a button says. */
  isButton(line: string): boolean {
    const known = this.buttons.get(line);
    if (known !== undefined || this.buttons.size >= maxButtons) return known ?? false;
    const is = isButton(this.text, line);
    this.buttons.set(line, is);
    return is;
  }

  /** Whether a line is one of several titles without any sign, each over people in the very next lines. */
  isTitle(line: string): boolean {
    if (line.length > maxTitle || line.includes('@')) return false;
    this.titles ??= titlesIn(this.text.slice(0, maxBoard));
    return this.titles.has(line.trim());
  }

  /** Whether a heading elsewhere is of what is still to be done. */
  get hasOpenOnes(): boolean {
    this.isBoard ??= openOnes.test(this.text.slice(0, maxBoard));
    return this.isBoard;
  }

  /** Where states stand: above those whom they are said of, or behind. */
  get styleOfStates(): ReturnType<typeof styleOfStates> {
    this.style ??= styleOfStates(this.text);
    return this.style;
  }
}

/** Titles such as `Managers` over people in the very next lines; somebody's name over their address is none. */
function titlesIn(text: string): ReadonlySet<string> {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  const found = new Set<string>();
  let areOverSeveral = false;
  for (const [at, line] of lines.entries()) {
    if ((lines[at - 1] ?? '') !== '' || !title.test(line)) continue;
    const person = address.exec((lines[at + 1] ?? '').slice(0, maxLine))?.[0];
    if (person === undefined || resembles(line, person)) continue;
    found.add(line);
    if (lines[at + 2]?.includes('@')) areOverSeveral = true;
  }
  return areOverSeveral && found.size > 1 ? found : new Set();
}
