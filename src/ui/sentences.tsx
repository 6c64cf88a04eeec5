/** Sentences, each a paragraph. The space between two separates them in the text content. */
export function Sentences({ all }: { all: readonly string[] }) {
  return (
    <>
      {all.map((sentence, index) => (
        <p key={sentence}>{index < all.length - 1 ? `${sentence} ` : sentence}</p>
      ))}
    </>
  );
}
