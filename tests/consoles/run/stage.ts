import type { CommandOf, CommandType, ReplyTo } from '../../../src/shared/messages/commands';
import type { Failure } from '../../../src/shared/messages/replies';
import type { ConsoleApp } from '../app/window-api';
import type { Description } from '../description/description';

/** A console that is shown in a browser, with the assistant in it. */
export interface Stage {
  description: Description;
  /** Runs a function in the console's own world; it may use nothing but what it is given. The value must survive JSON. */
  app<R, A = undefined>(run: (app: ConsoleApp, given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** Sends a command as the popup does; null where nobody listens. */
  ask<Type extends CommandType>(command: CommandOf<Type>): Promise<ReplyTo<Type> | Failure | null>;
  /** A press of the mouse, as a person's. */
  press(place: { x: number; y: number }): Promise<void>;
  key(name: string): Promise<void>;
  /** A touch of a finger; where that cannot be, by the mouse. */
  tap(place: { x: number; y: number }): Promise<void>;
  /** What the content script has told the background; nothing where a background of its own hears it. */
  events(): Promise<Record<string, unknown>[]>;
}

/** Waits until the console has drawn what it is going to draw. */
export const atRest = (stage: Stage): Promise<void> => stage.app((app) => app.untilRest(0));

/** Lets the page work for so many milliseconds of its own clock. */
export const pause = (stage: Stage, milliseconds: number): Promise<void> =>
  stage.app((_app, time) => new Promise<void>((resolve) => setTimeout(resolve, time)), milliseconds);

/** Whether a question of the assistant lies over the page. */
export const isAsking = (stage: Stage): Promise<boolean> =>
  stage.app(() => {
    const ours = document.getElementById('workgroup-assistant')?.shadowRoot;
    return ours?.querySelector('[role=alertdialog]') != null;
  });
