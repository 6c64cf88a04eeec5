import type { CommandOf } from '../../shared/messages/commands';
import type { ConsolePage } from '../feature';
import { Leading } from './leading';

/**
 * Leads the admin through a way of the site in this frame: tells where they stand, and points at the next control. It
 * presses and writes nothing.
 */
export class Guide {
  private running: AbortController | undefined;
  private leading: Leading | undefined;

  constructor(
    private readonly page: ConsolePage,
    private readonly signal: AbortSignal,
  ) {}

  /** Starts, goes on with what was told anew, or ends. */
  take(told: CommandOf<'guide'>): void {
    const { way } = told;
    if (way === this.leading?.way) {
      this.leading.tell({ ...told, way });
      return;
    }
    this.running?.abort();
    this.leading = undefined;
    if (way === '') return;
    this.running = new AbortController();
    const signal = AbortSignal.any([this.running.signal, this.signal]);
    this.leading = new Leading(this.page, { ...told, way }, signal);
  }
}
