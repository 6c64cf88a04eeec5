const line = /^([^<>@,;]*)<([^<>\s@]+@[^<>\s@]+)>(?:([^<>@,;]*)<([^<>\s@]+@[^<>\s@]+)>)?\s*(?:#.*)?$/;
const maxLineLength = 400;
const mayBe = /<[^<>\n@]*@[^<>\n@]*>[^<>@,;\n]*<[^<>\n@]*@/;

/**
 * The addresses that people wrote under before, by the file in which a repository keeps who is who: behind the name and address of
 * somebody stands another one of the same person. `Jane Doe <jane@example.org> Jane Doe <jane@example.net>`
 * @returns in lower case; none where a line is anything else
 */
export function formerOfMailmap(text: string): ReadonlySet<string> {
  const former = new Set<string>();
  const proper = new Set<string>();
  if (!mayBe.test(text)) return former;
  const isNamed = /mailmap/i.test(text);
  for (const each of text.split(/\r\n|[\r\n]/)) {
    if (each.trim() === '' || each.startsWith('#')) continue;
    const found = each.length > maxLineLength ? null : line.exec(each);
    if (found === null) return new Set();
    const [, name = '', address = '', other = '', behind] = found.map((part) => part?.trim().toLowerCase());
    proper.add(address);
    if (behind === undefined) continue;
    // Of another name it may be somebody else.
    if (!isNamed && (name === '' || (other !== '' && other !== name))) return new Set();
    former.add(behind);
  }
  for (const address of proper) former.delete(address);
  return former;
}
