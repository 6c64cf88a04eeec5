import type { CommandOf, CommandType, Failure, ReplyTo } from '../../../src/shared/messages/commands';
import type { ConsoleApp } from '../app/window-api';
import type { Description } from '../description/description';
import type { Assistant } from '../world/platform';

/** A console that is shown in a browser, with the assistant in it. */
export interface Stage {
  description: Description;
  /** Runs a function in the console's own world; it may use nothing but what it is given. The value must survive JSON. */
  app<R, A = undefined>(run: (app: ConsoleApp, given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** Sends a command as the popup does; null where nobody listens. */
  ask<Type extends CommandType>(command: CommandOf<Type>): Promise<ReplyTo<Type> | Failure | null>;
  /** Runs a function in the assistant's world, beside its own code. */
  assistant<R, A = undefined>(run: (assistant: Assistant, given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** Whether a question of the assistant lies over the page. */
  isAsking(): Promise<boolean>;
  /** A press of the mouse, as a person's. */
  press(place: { x: number; y: number }): Promise<void>;
  key(name: string): Promise<void>;
}

/** Waits until the console has drawn what it is going to draw. */
export async function atRest(stage: Stage): Promise<void> {
  await stage.app(async (app) => {
    let quiet = 0;
    for (let times = 0; times < 500 && quiet < 3; times++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      quiet = app.isAtRest() ? quiet + 1 : 0;
    }
  });
}
