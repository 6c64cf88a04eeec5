/** A name as names are compared: two that differ in letter case or spaces only would be taken for one another. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The name itself, or the first of “name (2)”, “name (3)” … that is not taken; never longer than `longest`. */
export function freeName(name: string, taken: ReadonlySet<string>, longest: number): string {
  let free = name;
  for (let number = 2; taken.has(sameName(free)); number++) {
    const ending = ` (${number})`;
    free = `${name.slice(0, longest - ending.length).trimEnd()}${ending}`;
  }
  return free;
}
