export interface Answer {
  status: number;
  contentType: string;
  body: Buffer;
}
/** Builds the pages when they are missing or older than their sources; resolves to their folder. */
export function buildPracticeConsole(): Promise<string>;
/** What the stand-in site answers to a GET of this address; null for a host it does not stand in for. */
export function respond(url: string): Promise<Answer | null>;
/** The same answers on loopback: `?host=` or the header `x-practice-host` names the host to play. */
export function startServer(port?: number): Promise<{ url: string; close(): Promise<void> }>;
