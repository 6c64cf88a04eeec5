import { frontOfKeys } from '../headings/settings-sections';

const sectionName = /^\s*\[\[?([^\]@]+)\]?\]\s*$/;

/** The begin of the keys that stand under `[…]`, where whoever stands there is not meant. */
export const sectionOf = (line: string): string => frontOfKeys(sectionName.exec(line)?.[1]?.trim() ?? '');
