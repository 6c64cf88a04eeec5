/**
 * Why something was not done. Each code has one plain sentence with the next step in `_locales` (`error_<code>`), so that
 * no raw message ever reaches the user.
 */
const errorCodes = [
  'pageGone',
  'unclear',
  'notTheConsole',
  'notOnUsers',
  'notOnUsersToCheck',
  'unsureScreen',
  'screenChanged',
  'workgroupChanged',
  'wrongDialog',
  'dialogUnsure',
  'dialogClosed',
  'dialogNotOpened',
  'noInviteButton',
  'severalInviteButtons',
  'noAddressBox',
  'severalAddressBoxes',
  'addressBoxReadOnly',
  'nothingToFill',
  'tooMany',
  'nothingToUndo',
  'busy',
  'noUsersTable',
  'severalUsersTables',
  'noApplicationColumns',
  'cellCount',
  'cellPlaces',
  'cellsUnclear',
  'stillLoading',
  'tableFiltered',
  'notOnUserManagement',
  'noAllowedDomains',
  'notOnPending',
  'noPendingTable',
  'storageFull',
  'groupNameTaken',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error that the user can be told of: a code, and the names that its sentence mentions. */
export class AssistantError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AssistantError';
  }
}

/** Reads a code that came over a border; what is none of ours becomes `unexpected`. */
export function errorCodeOf(code: string): ErrorCode {
  return (errorCodes as readonly string[]).includes(code) ? (code as ErrorCode) : 'unexpected';
}

/** Turns whatever was thrown into an error that the user can be told of. */
export function asAssistantError(thrown: unknown): AssistantError {
  return thrown instanceof AssistantError ? thrown : new AssistantError('unexpected', [], { cause: thrown });
}
