import { respond } from '../../practice-console/serve.mjs';
import type { Answer } from './types';

/** What the outside world answers: the practice console on the real hosts, pages a test gives, and nothing else. */
export class Site {
  #given = new Map<string, Answer>();

  /** @param standIn answers for the site's real hosts */
  constructor(private readonly standIn: (url: string) => Promise<Answer | null> = respond) {}

  /** Answers one address, without its query and fragment, with this page instead. */
  serve(url: string, html: string, contentType = 'text/html; charset=utf-8'): void {
    this.#given.set(withoutQuery(url), { status: 200, contentType, body: html });
  }

  /** Whether a test has given the page at this address. */
  isGiven(url: string): boolean {
    return this.#given.has(withoutQuery(url));
  }

  forget(): void {
    this.#given.clear();
  }

  answer = async (url: string): Promise<Answer | null> => {
    const { protocol, hostname } = new URL(url);
    const given = this.#given.get(withoutQuery(url));
    if (given) return given;
    const isTheirs = protocol === 'https:' && /(^|\.)illumina\.com(\.cn)?$/.test(hostname);
    return isTheirs ? this.standIn(url) : null;
  };
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
