// A bus of the project's own calls its subscribers with what is published under their topic.
interface Patient {
  id: string;
  email: string;
}

type Handler = (payload: string) => void;

class Bus {
  readonly #handlers = new Map<string, Handler[]>();

  subscribe(topic: string, handler: Handler): void {
    const list = this.#handlers.get(topic) ?? [];
    list.push(handler);
    this.#handlers.set(topic, list);
  }

  publish(topic: string, payload: string): void {
    for (const handler of this.#handlers.get(topic) ?? []) handler(payload);
  }
}

export function wire(patient: Patient): void {
  const admissions = new Bus();
  let seen = 'nobody';
  admissions.subscribe('admitted', (payload) => {
    seen = payload;
  });
  admissions.publish('admitted', patient.email);
  console.log(seen); // expect: no-personal-data-in-logs
  const moves = new Bus();
  let moved = 'nobody';
  moves.subscribe('moved', (payload) => {
    moved = payload;
  });
  moves.publish('moved', patient.id);
  console.log(moved);
}
