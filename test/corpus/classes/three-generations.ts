// A field and a method are found in whichever ancestor has them.
abstract class Party {
  constructor(
    readonly id: string,
    protected readonly taxId: string,
  ) {}
  abstract get kind(): string;
  headline(): string {
    return `${this.kind} ${this.id}`;
  }
}
abstract class NaturalPerson extends Party {
  constructor(
    id: string,
    taxId: string,
    readonly lastName: string,
  ) {
    super(id, taxId);
  }
  salutation(): string {
    return `Dear ${this.lastName}`;
  }
}
class Freelancer extends NaturalPerson {
  override get kind(): string {
    return 'freelancer';
  }
  invoiceLine(): string {
    return `VAT ${this.taxId}`;
  }
}

interface Registration {
  id: string;
  taxId: string;
  lastName: string;
}

export function print({ id, taxId, lastName }: Registration): void {
  const freelancer = new Freelancer(id, taxId, lastName);
  console.log(freelancer.kind, freelancer.headline());
  console.log(freelancer.salutation()); // expect: no-personal-data-in-logs
  console.log(freelancer.invoiceLine()); // expect: no-personal-data-in-logs
}
