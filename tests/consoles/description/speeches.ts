/**
 * Languages that a console can speak. Only the first has the documented words: of the others nothing is recognised before
 * somebody has shown it, so consoles at random never speak them.
 */
export const speeches = ['documented', 'finnish', 'basque', 'jargon', 'japanese', 'invented'] as const;

export type Speech = (typeof speeches)[number];
