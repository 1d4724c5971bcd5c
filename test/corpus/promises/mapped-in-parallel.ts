// An async callback of map yields a list of promises; all of them yields the list of what they return.
interface Customer {
  id: string;
  email: string;
  fullName: string;
}

interface Store {
  byId(id: string): Promise<Customer>;
}

async function salutationOf(store: Store, id: string): Promise<string> {
  const customer = await store.byId(id);
  return `Dear ${customer.fullName}`;
}
async function isKnown(store: Store, id: string): Promise<boolean> {
  const customer = await store.byId(id);
  return customer.email !== '';
}

export async function mailing(store: Store, ids: string[]): Promise<void> {
  const salutations = await Promise.all(ids.map((id) => salutationOf(store, id)));
  console.log(salutations[0]); // expect: no-personal-data-in-logs
  const known = await Promise.all(ids.map(async (id) => ({ id, known: await isKnown(store, id) })));
  console.log(known);
  const entries = await Promise.all(
    ids.map(async (id) => {
      const { email } = await store.byId(id);
      return { id, email };
    }),
  );
  for (const { id } of entries) console.log(id);
  for (const { email } of entries) console.log(email); // expect: no-personal-data-in-logs
}
