// A callback function that is wrapped in a promise by hand resolves with what it calls back with.
interface Entry {
  uid: string;
  lastName: string;
}

type Done<T> = (error: Error | null, result?: T) => void;

const ENTRIES = new Map<string, Entry>();

function lookUp(uid: string, done: Done<Entry>): void {
  const entry = ENTRIES.get(uid);
  if (entry === undefined) return done(new Error('no such entry'));
  done(null, { uid: entry.uid, lastName: entry.lastName });
}

function lookUpLater(uid: string): Promise<Entry> {
  return new Promise((resolve, reject) => {
    lookUp(uid, (error, entry) => (entry === undefined ? reject(error) : resolve(entry)));
  });
}

export async function show(uid: string): Promise<void> {
  const entry = await lookUpLater(uid);
  console.log(entry.uid);
  console.log(entry.lastName); // expect: no-personal-data-in-logs
}
