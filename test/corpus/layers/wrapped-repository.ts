// A wrapper around a repository that logs what passes through logs what passes through.
// @file src/repository.ts
export interface Applicant {
  id: string;
  email: string;
}
export interface ApplicantRepository {
  save(applicant: Applicant): Promise<void>;
  find(id: string): Promise<Applicant | undefined>;
}
// @file src/memory.ts
import type { Applicant, ApplicantRepository } from './repository.js';

export class MemoryRepository implements ApplicantRepository {
  readonly #applicants = new Map<string, Applicant>();

  async save(applicant: Applicant): Promise<void> {
    this.#applicants.set(applicant.id, applicant);
  }
  async find(id: string): Promise<Applicant | undefined> {
    return this.#applicants.get(id);
  }
}
// @file src/logging.ts
import type { Applicant, ApplicantRepository } from './repository.js';

export class LoggingRepository implements ApplicantRepository {
  constructor(private readonly inner: ApplicantRepository) {}

  async save(applicant: Applicant): Promise<void> {
    console.log('save', applicant.id);
    await this.inner.save(applicant);
  }
  async find(id: string): Promise<Applicant | undefined> {
    const found = await this.inner.find(id);
    console.log('find', id, found !== undefined);
    console.log('found', found); // expect: no-personal-data-in-logs
    return found;
  }
}
