import { saysAside, saysOut } from '../words/says-out';
import { wordsOfHeading } from '../words/words-of-heading';
import { meaningOf } from './headings';
import { ofOperators } from './other-people';

/** Whoever made or runs a program, as a section of its settings is called: `[maintainer]`. */
const ofMakers = /^(?:maintainer|author|publisher|developer|vendor|operator|sysadmin)$/;

/** Whether a section of settings is of whoever runs what they are for. */
export const isOfOperator = (section: string): boolean => {
  const words = wordsOfHeading(section);
  return words.length === 1 && words.some((word) => ofOperators.test(word) || ofMakers.test(word));
};

/** What stands in front of the keys of a section where whoever stands there is not meant; else ''. */
export function frontOfKeys(section: string): string {
  if (saysOut(section) || saysAside(section)) return `removed ${section} `;
  return isOfOperator(section) || meaningOf(`${section}.email`, true) === 'otherPerson'
    ? `manager ${section} `
    : '';
}
