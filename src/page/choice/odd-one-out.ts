/** What a style shows the chosen one of several by. */
const looks = [
  'backgroundColor',
  'backgroundImage',
  'color',
  'fontWeight',
  'textDecorationLine',
  'borderBottomColor',
  'borderBottomWidth',
  'opacity',
] as const;

/** The one of at least three elements that looks unlike all others, which look alike; undefined for none. */
export function oddOneOut<Part extends Element>(parts: Part[]): Part | undefined {
  if (parts.length < 3) return undefined;
  const byLook = new Map<string, Part[]>();
  for (const part of parts) {
    const style = getComputedStyle(part);
    const look = looks.map((name) => style[name]).join();
    byLook.set(look, [...(byLook.get(look) ?? []), part]);
  }
  const [odd, ...others] = [...byLook.values()].sort((one, other) => one.length - other.length);
  return odd?.length === 1 && others.length === 1 ? odd[0] : undefined;
}
