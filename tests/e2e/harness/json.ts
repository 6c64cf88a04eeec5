/** An expression whose value leaves the page as one text: drivers carry a large object over piece by piece. */
export const toJson = (expression: string): string => `(async () => JSON.stringify(await (${expression})))()`;

export const fromJson = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : undefined);
