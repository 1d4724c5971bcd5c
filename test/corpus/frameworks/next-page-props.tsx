// The page of a file gets the properties that the function beside it makes, whether it names their type or not.
async function loadAuthor(): Promise<{ email: string; books: number }> {
  const answer = await fetch('http://localhost:5000/author');
  return (await answer.json()) as { email: string; books: number };
}

export const getStaticProps = async () => {
  const author = await loadAuthor();
  return { props: { reachedBy: author.email, books: author.books } };
};

export default function Page({ reachedBy, books }) {
  console.debug('books', books);
  console.debug('author', reachedBy); // expect: no-personal-data-in-logs
  return <h1>{books}</h1>;
}

export function Footer({ reachedBy }) {
  console.debug('author', reachedBy);
  return <p>{reachedBy}</p>;
}
