import { isSignedBehind, maySayFarewell } from '../mail/farewell';
import { openOnes } from './section-words';
import { isButton, styleOfStates } from './state-lines';

/** What buttons say is kept of so many different ones. */
const maxButtons = 50;
const maxBoard = 200_000;

/** What the whole text says of a line in it; each question is asked once, since a text may hold thousands of such lines. */
export class WholeText {
  private style: ReturnType<typeof styleOfStates> | undefined;
  private isBoard: boolean | undefined;
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
