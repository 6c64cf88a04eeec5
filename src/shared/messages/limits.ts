/** More users than this are not read of one workgroup. */
export const mostUsersRead = 20_000;
