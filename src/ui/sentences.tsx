/** Sentences, each a paragraph; the blank between two keeps them apart for whoever reads them as one text. */
export function Sentences({ all }: { all: readonly string[] }) {
  return (
    <>
      {all.map((sentence, index) => (
        <p key={sentence}>{index < all.length - 1 ? `${sentence} ` : sentence}</p>
      ))}
    </>
  );
}
