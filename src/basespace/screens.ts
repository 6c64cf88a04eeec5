/** The screens of the console and of Sequence Hub that the assistant tells apart; '' is none of them. */
export type ScreenId =
  | ''
  | 'workgroupList'
  | 'admins'
  | 'users'
  | 'pendingInvites'
  | 'applications'
  | 'userDetails'
  | 'domainUserManagement'
  | 'sequenceHub'
  | 'sequenceHubSettings';

/** The dialogs that the assistant tells apart; '' is none, `unknown` takes people but has no known title. */
export type DialogId = '' | 'inviteUser' | 'inviteAdministrator' | 'changeAccess' | 'unknown';
