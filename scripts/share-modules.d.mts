/** Builds the first script and the parts. @returns code by file name in the built extension */
export function buildSharing(root: string, target: string): Promise<Map<string, string>>;
