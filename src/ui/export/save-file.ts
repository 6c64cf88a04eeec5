/** The address of the last file that was offered; given back when the next one is, for a download may take a while. */
let lastUrl = '';

/** Has the browser save a text as a file, without asking for a permission: it is a link to our own page's memory. */
export function saveFile(name: string, content: string, type: string): void {
  if (lastUrl) URL.revokeObjectURL(lastUrl);
  lastUrl = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = lastUrl;
  link.download = name;
  link.click();
}
