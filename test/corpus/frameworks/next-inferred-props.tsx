// The props that are inferred from the function that makes them hold what it returns.
import type { GetStaticProps, InferGetServerSidePropsType, InferGetStaticPropsType } from 'next';

interface Author {
  email: string;
  books: number;
}

async function loadAuthor(): Promise<Author> {
  const answer = await fetch('http://localhost:5000/author');
  return (await answer.json()) as Author;
}

export const getServerSideProps = async () => ({ props: { author: await loadAuthor() } });
export const getStaticProps = (async () => ({ props: { books: 3 } })) satisfies GetStaticProps;

export default function Page({ author }: InferGetServerSidePropsType<typeof getServerSideProps>) {
  console.debug('books', author.books);
  console.debug('author', author); // expect: no-personal-data-in-logs
  return <h1>{author.books}</h1>;
}
export function Count(props: InferGetStaticPropsType<typeof getStaticProps>) {
  console.debug('books', props);
  return <h1>{props.books}</h1>;
}
