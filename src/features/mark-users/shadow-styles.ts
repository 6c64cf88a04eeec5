import { type TextKey, text } from '../../shared/text';

/** What Firefox adds to what an extension sees of a page: the same thing as the page has it. */
type AsPageHasIt<Thing> = Thing & { wrappedJSObject?: Thing };
type PageView = Window & { CSSStyleSheet: typeof CSSStyleSheet };

/**
 * Brings the styles of the marks into shadow roots: a style sheet of the document does not reach the rows of a grid that
 * keeps them in one. Nothing is inserted; the sheet is one of those that the root has adopted, for as long as the signal lets.
 */
export class ShadowStyles {
  private readonly adopted = new Map<ShadowRoot, CSSStyleSheet>();

  /** @param css may name sentences as style sheets of the manifest do: `__MSG_<key>__` */
  constructor(
    private readonly css: string,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      for (const [root, sheet] of this.adopted) {
        const own = asPageHasIt(root);
        own.adoptedStyleSheets = own.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });
  }

  /** Shows the marks in a shadow root. A grid may set its sheets anew at any time. */
  adopt(root: ShadowRoot): void {
    try {
      const own = asPageHasIt(root);
      const known = this.adopted.get(root);
      if (known && own.adoptedStyleSheets.includes(known)) return;
      const sheet = known ?? sheetFor(root, this.css);
      // Not by `push`: that is a method of the page's own world, which the page may have changed.
      own.adoptedStyleSheets = own.adoptedStyleSheets.concat(sheet);
      this.adopted.set(root, sheet);
    } catch {
      // A browser that refuses shows the rows unmarked; the legend counts and names them all the same.
    }
  }
}

/** A text as it stands between the quotes of a style sheet. */
const cssText = (words: string): string =>
  words.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);

/** A root adopts only sheets of its own document's making, and in Firefox only such as the page itself could have made. */
function sheetFor(root: ShadowRoot, css: string): CSSStyleSheet {
  const view = asPageHasIt(root.ownerDocument.defaultView as unknown as PageView);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css.replace(/__MSG_(\w+?)__/g, (_name, key: TextKey) => cssText(text(key))));
  return sheet;
}

function asPageHasIt<Thing extends object>(thing: Thing): Thing {
  return (thing as AsPageHasIt<Thing>).wrappedJSObject ?? thing;
}
