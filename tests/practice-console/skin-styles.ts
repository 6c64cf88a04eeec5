/** The style sheets that came with each skin. */
const sheetsOf = new Map<string, Set<HTMLStyleElement | HTMLLinkElement>>();

const sheets = (): (HTMLStyleElement | HTMLLinkElement)[] => [
  ...document.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('style, link[rel=stylesheet]'),
];

/** Draws a skin by its own style sheets alone: those of a skin that was drawn in this document before stay loaded, and are off. */
export async function inItsOwnStyles(skin: string, draw: () => Promise<void>): Promise<void> {
  const own = sheetsOf.get(skin) ?? new Set();
  sheetsOf.set(skin, own);
  const useOwn = (): void => {
    for (const [other, theirs] of sheetsOf) for (const sheet of theirs) sheet.disabled = other !== skin;
  };
  useOwn();
  const before = new Set(sheets());
  await draw();
  for (const sheet of sheets()) if (!before.has(sheet)) own.add(sheet);
  useOwn();
}
