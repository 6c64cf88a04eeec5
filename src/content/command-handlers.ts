import type { ConsolePage } from '../features/feature';
import { AssistantError, asAssistantError } from '../shared/errors';
import type { CommandOf, CommandType, CommandTypeOf, ReplyTo } from '../shared/messages/commands';
import type { PartName } from '../shared/messages/parts';
import type { Failure } from '../shared/messages/replies';
import type { requests } from '../shared/messages/requests';
import type { Part } from './frame-context';

/** What the reply to a command reports; nothing where it says only that the command was carried out. */
type ReportOf<Type extends CommandType> = ReplyTo<Type> extends { report: infer Report } ? Report : undefined;

/** One function for each command of a part: it gives the report, or throws an `AssistantError`. */
export type CommandHandlers<Name extends PartName> = {
  [Type in CommandTypeOf<Name>]: (command: CommandOf<Type>) => ReportOf<Type> | Promise<ReportOf<Type>>;
};

type WithRequest = keyof typeof requests;
/** The schema of each command of a part that does not come alone, out of `requests`. */
type SchemasOf<Name extends PartName> = {
  [Type in Extract<CommandTypeOf<Name>, WithRequest>]: (typeof requests)[Type];
};
interface Schema {
  safeParse(message: unknown): { success: boolean; data?: object };
}

/**
 * Makes the commands of a part from its handlers; what comes with a command is parsed first. Errors become replies here:
 * each script has an error class of its own, and the one of another script would not be known for one of ours.
 */
export function commandsOf<Name extends PartName>(
  makeHandlers: (page: ConsolePage, signal: AbortSignal) => CommandHandlers<Name>,
  schemas: SchemasOf<Name>,
): NonNullable<Part['commands']> {
  return (page, signal) => {
    const handlers = makeHandlers(page, signal) as Record<string, (command: unknown) => unknown>;
    return async (command) => {
      try {
        const parsed = (schemas as Partial<Record<CommandType, Schema>>)[command.type]?.safeParse(command);
        if (parsed?.success === false) throw new AssistantError('unclear');
        const report = await handlers[command.type]?.({ type: command.type, ...parsed?.data });
        return { ok: true, ...(report === undefined ? {} : { report }) };
      } catch (thrown) {
        return failureOf(thrown);
      }
    };
  };
}

/** The reply for something that was thrown: a code of `shared/errors`, and what its sentence names. */
export function failureOf(thrown: unknown): Failure {
  const { code, details } = asAssistantError(thrown);
  return { ok: false, code, details: details.map((detail) => detail.slice(0, 200)) };
}
