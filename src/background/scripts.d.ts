/** The name that a content script has in the build; importing it imports nothing of the script itself. */
declare module '*?script&iife' {
  const fileName: string;
  export default fileName;
}
