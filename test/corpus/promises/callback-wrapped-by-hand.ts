// A callback function that is wrapped in a promise by hand resolves with what it calls back with.
interface Entry {
  uid: string;
  lastName: string;
}

type Done<T> = (error: Error | null, result?: T) => void;

function lookUp(entries: Entry[], uid: string, done: Done<Entry>): void {
  const entry = entries.find((candidate) => candidate.uid === uid);
  if (entry === undefined) return done(new Error('no such entry'));
  done(null, { uid: entry.uid, lastName: entry.lastName });
}

function lookUpLater(entries: Entry[], uid: string): Promise<Entry> {
  return new Promise((resolve, reject) => {
    lookUp(entries, uid, (error, entry) => (entry === undefined ? reject(error) : resolve(entry)));
  });
}

export async function show(entries: Entry[], uid: string): Promise<void> {
  const entry = await lookUpLater(entries, uid);
  console.log(entry.uid);
  console.log(entry.lastName); // expect: no-personal-data-in-logs
}
