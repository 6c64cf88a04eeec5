import { decodeXml, XmlScanner } from './xml';
import type { Archive } from './zip';

/** What a part of an archive refers to (ECMA-376, part 2). */
export interface Relation {
  id: string;
  type: string;
  target: string;
}

/** A part of an archive as text; undefined where it has none of that path. */
export async function readXml(archive: Archive, path: string): Promise<string | undefined> {
  const bytes = await archive.read(path);
  return bytes && decodeXml(bytes);
}

/** Where it stands what a part refers to. */
export function relationsPath(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

/** Reads what a part refers to. @param base the folder that the targets start from */
export async function readRelations(archive: Archive, path: string, base: string): Promise<Relation[]> {
  const scanner = new XmlScanner((await readXml(archive, path)) ?? '');
  const relations: Relation[] = [];
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'Relationship') continue;
    const target = scanner.attribute('Target') ?? '';
    const isExternal = scanner.attribute('TargetMode') === 'External';
    relations.push({
      id: scanner.attribute('Id') ?? '',
      type: scanner.attribute('Type') ?? '',
      target: isExternal ? target : resolved(base, target),
    });
  }
  return relations;
}

function resolved(base: string, target: string): string {
  const parts = (target.startsWith('/') ? target : base + target).split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}
