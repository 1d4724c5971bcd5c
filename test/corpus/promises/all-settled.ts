// What allSettled reports holds the values of those that were kept, and says of each only whether it was.
interface Subscriber {
  id: string;
  email: string;
}
interface Receipt {
  address: string;
  attempts: number;
}

async function deliver(subscriber: Subscriber): Promise<Receipt> {
  return { address: subscriber.email, attempts: 1 };
}

export async function sendIssue(subscribers: Subscriber[]): Promise<void> {
  const outcomes = await Promise.allSettled(subscribers.map((subscriber) => deliver(subscriber)));
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
  console.info(`${failed.length} of ${outcomes.length} failed`);
  for (const outcome of outcomes) {
    console.info(outcome.status);
    if (outcome.status !== 'fulfilled') continue;
    console.info(outcome.value.attempts);
    console.info(outcome.value.address); // expect: no-personal-data-in-logs
  }
}
