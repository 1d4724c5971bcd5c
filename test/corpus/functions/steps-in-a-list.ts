// Functions that wait in a list get what the one who goes through it passes.
interface Registration {
  course: string;
  email: string;
}

type Step = (registration: Registration) => Registration;

class Workflow {
  readonly #steps: Step[] = [];

  use(step: Step): this {
    this.#steps.push(step);
    return this;
  }

  run(registration: Registration): Registration {
    return this.#steps.reduce((current, step) => step(current), registration);
  }
}

export function register(registration: Registration): void {
  const open = new Workflow().use((current) => ({ ...current, course: current.course.trim() }));
  console.log(open.run(registration).email); // expect: no-personal-data-in-logs
  const closed = new Workflow().use((current) => ({ course: current.course, email: '' }));
  console.log(closed.run(registration).course);
}
