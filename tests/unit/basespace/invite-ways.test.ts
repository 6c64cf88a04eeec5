import { expect, test } from 'vitest';
import { invitesByAddress } from '../../../src/basespace/invite-ways';

test.each([
  'By email address',
  'BY E-MAIL ADDRESS',
  'Email addresses',
  'By e-mail…',
  'Invite by email',
  'Invite users by email',
  'Add people with their email',
  'Enter addresses',
  'By user ID',
  'User IDs or email addresses',
  'With a username',
])('%s leads to the field for addresses', (item) => {
  expect(invitesByAddress(item)).toBe(true);
});

test.each([
  'Import a file',
  'Import addresses',
  'Import a file of email addresses',
  'Invite administrators by email',
  'Email',
  'Email users',
  'Send email',
  'Email an invitation link',
  'From the address book',
  'By email domain',
  'Copy email addresses',
  'Existing users by email',
  'Without email address',
  'Invite',
  'Users',
  '',
])('%s does not surely', (item) => {
  expect(invitesByAddress(item)).toBe(false);
});
