// Promises that are chained by a reduce end with what the last of them makes of the ones before.
interface Letter {
  number: string;
  recipientName: string;
}

async function send(letter: Letter): Promise<string> {
  return `sent to ${letter.recipientName}`;
}
async function count(letter: Letter): Promise<number> {
  return letter.number.length;
}

export async function sendAll(letters: Letter[]): Promise<void> {
  const log = await letters.reduce<Promise<string[]>>(
    async (previous, letter) => [...(await previous), await send(letter)],
    Promise.resolve([]),
  );
  console.log(log); // expect: no-personal-data-in-logs
  const total = await letters.reduce(
    (previous, letter) => previous.then(async (sum) => sum + (await count(letter))),
    Promise.resolve(0),
  );
  console.log(total);
}
