// A parser's complaint repeats what it could not read; a complaint of one's own says what it says.
interface Claimant {
  id: string;
  iban: string;
}

class ValidationError extends Error {
  readonly details: string[];
  constructor(details: string[]) {
    super(`${details.length} mistakes`);
    this.details = details;
  }
}

function validate(claimant: Claimant): void {
  const details: string[] = [];
  if (claimant.iban.length < 15) details.push(`iban ${claimant.iban} is too short`);
  if (details.length > 0) throw new ValidationError(details);
}

export function submit(claimant: Claimant): void {
  try {
    validate(claimant);
  } catch (error) {
    if (error instanceof ValidationError) {
      console.warn(error.message);
      console.warn(error.details.join('; ')); // expect: no-personal-data-in-logs
    }
  }
}
