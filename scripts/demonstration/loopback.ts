import type { Answer } from '../../tests/e2e/harness/types';

/** Answers for the real hosts by asking the practice console's server on this machine. */
export function through(server: string): (url: string) => Promise<Answer | null> {
  return async (url) => {
    const { hostname, pathname, search } = new URL(url);
    const response = await fetch(server + pathname + search, { headers: { 'x-practice-host': hostname } });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'application/octet-stream',
      body: new Uint8Array(await response.arrayBuffer()),
    };
  };
}
