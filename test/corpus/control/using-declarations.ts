// A resource that is declared with using is what was opened, and closes itself at the end.
interface Member {
  id: string;
  email: string;
}

class Entry implements Disposable, AsyncDisposable {
  constructor(readonly line: string) {}
  [Symbol.dispose](): void {
    console.log('closed');
  }
  async [Symbol.asyncDispose](): Promise<void> {
    console.log('closed later');
  }
}

export async function record(member: Member): Promise<void> {
  using number = new Entry(`number ${member.id}`);
  console.log(number.line);
  await using mail = new Entry(`mail ${member.email}`);
  console.log(mail.line.length);
  console.log(mail.line); // expect: no-personal-data-in-logs
}
