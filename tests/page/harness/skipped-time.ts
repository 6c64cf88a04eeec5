import type { CDPSession } from 'playwright';

/** So far the page's clock jumps ahead at once, in its milliseconds … */
const jump = 5000;
/** … and so long it stands still then, in those of the machine. */
const rest = 5;

/**
 * Has a page's clock jump to the next timer as soon as the page has nothing else to do, so that nobody waits. Bit by bit: a page
 * that is left to itself would go through hours of the browser's own timers, and keep a core busy with them.
 */
export async function skipTime(session: CDPSession): Promise<void> {
  // A page that is closed meanwhile has no clock any more.
  const goOn = () =>
    session
      .send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: jump })
      .catch(() => undefined);
  session.on('Emulation.virtualTimeBudgetExpired', () => void setTimeout(goOn, rest));
  await goOn();
}
