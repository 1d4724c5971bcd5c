// A promise that is resolved from outside yields what the outside resolves it with.
interface Applicant {
  id: string;
  dateOfBirth: string;
}

class Deferred<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (reason: unknown) => void;

  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}

export async function await18(applicant: Applicant): Promise<void> {
  const birth = new Deferred<string>();
  const ready = new Deferred<boolean>();
  birth.resolve(applicant.dateOfBirth);
  ready.resolve(applicant.dateOfBirth !== '');
  console.log(await ready.promise);
  console.log(await birth.promise); // expect: no-personal-data-in-logs
}
