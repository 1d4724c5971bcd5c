// Awaiting an object that has a then runs it, and yields what it calls back with.
interface Donor {
  id: string;
  iban: string;
}

class Query<T> {
  constructor(private readonly rows: T[]) {}

  limit(count: number): Query<T> {
    return new Query(this.rows.slice(0, count));
  }

  then<R>(onFulfilled: (rows: T[]) => R): R {
    return onFulfilled(this.rows);
  }
}

export async function list(donors: Donor[]): Promise<void> {
  const rows = await new Query(donors).limit(3);
  console.log(rows[0]?.iban); // expect: no-personal-data-in-logs
  console.log(rows.length);
  const ids = await new Query(donors.map(({ id }) => id)).limit(3);
  console.log(ids);
}
