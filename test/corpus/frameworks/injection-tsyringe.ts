// A class that tsyringe injects is the class that the constructor names, or that a token stands for.
import { container, inject, injectable, singleton } from 'tsyringe';

interface Journal {
  write(line: string): void;
}

@singleton()
class ConsoleJournal implements Journal {
  write(line: string): void {
    console.log(line);
  }
}

@injectable()
class Admissions {
  constructor(
    @inject('Journal') private readonly journal: Journal,
    private readonly own: ConsoleJournal,
  ) {}

  admit(patient: { lastName: string; ward: string }): void {
    this.journal.write(patient.ward);
    this.journal.write(patient.lastName); // expect: no-personal-data-in-logs
    this.own.write(patient.lastName); // expect: no-personal-data-in-logs
  }
}

container.register<Journal>('Journal', { useClass: ConsoleJournal });
container.resolve(Admissions).admit({ lastName: '', ward: 'A' });
