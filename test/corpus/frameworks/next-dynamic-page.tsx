// A page of the app router gets its search parameters from the address.
interface PageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ email?: string; page?: string }>;
}

export default async function Page({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const { email, page } = await searchParams;
  console.log('page', slug, page);
  console.log('opened by', email); // expect: no-personal-data-in-logs
  return <p>{slug}</p>;
}
