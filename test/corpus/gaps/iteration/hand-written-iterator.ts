// An iterator that is written by hand yields what its next returns.
interface Voter {
  id: string;
  surname: string;
}

class Roll implements Iterable<string> {
  constructor(
    private readonly voters: Voter[],
    private readonly read: (voter: Voter) => string,
  ) {}

  [Symbol.iterator](): Iterator<string> {
    let index = 0;
    return {
      next: (): IteratorResult<string> => {
        const voter = this.voters[index++];
        return voter === undefined ? { done: true, value: undefined } : { done: false, value: this.read(voter) };
      },
    };
  }
}

export function post(voters: Voter[]): void {
  for (const name of new Roll(voters, (voter) => voter.surname)) console.log(name); // expect: no-personal-data-in-logs
  for (const number of new Roll(voters, (voter) => voter.id)) console.log(number);
  console.log([...new Roll(voters, ({ surname }) => surname)].join()); // expect: no-personal-data-in-logs
}
