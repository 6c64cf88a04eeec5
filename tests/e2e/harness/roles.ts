import { type ARIARoleDefinitionKey, roleElements } from 'aria-query';

const made = new Map<string, string>();

/** A selector for all that may have a role: what states it, and the elements that may have it by themselves. */
export function candidatesFor(role: string): string {
  const known = made.get(role);
  if (known) return known;
  const elements = roleElements.get(role as ARIARoleDefinitionKey) ?? [];
  const names = [...elements].map(({ name }) => name);
  const selector = [...new Set([`[role~="${role}"]`, ...names])].join(', ');
  made.set(role, selector);
  return selector;
}
