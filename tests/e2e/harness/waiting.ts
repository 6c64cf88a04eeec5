import { timed } from './times';

/** How long anything may take: both browsers share two cores with their builds. */
export const usualTimeout = 25_000;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks again and again until there is an answer.
 * @param ask gives undefined as long as there is none; what it throws is remembered for the message
 * @param message what was waited for, said when it did not come
 */
export function until<T>(
  ask: () => Promise<T | undefined>,
  message: string | (() => string),
  timeout = usualTimeout,
): Promise<T> {
  return timed('waiting', () => askUntil(ask, message, timeout));
}

async function askUntil<T>(
  ask: () => Promise<T | undefined>,
  message: string | (() => string),
  timeout: number,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (let wait = 10; ; wait = Math.min(wait * 2, 150)) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) break;
    await pause(wait);
  }
  const said = typeof message === 'string' ? message : message();
  const cause = last instanceof Error ? ` (${last.message.split('\n')[0]})` : '';
  throw new Error(`Waited ${timeout / 1000} s in vain: ${said}${cause}`);
}
