/**
 * The one door to zod. The small build, and without its just-in-time compiler: that one calls `Function`, which an
 * extension's content security policy forbids.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
