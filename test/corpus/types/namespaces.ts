// A namespace holds functions and types as a module does.
namespace Billing {
  export interface Debtor {
    id: string;
    iban: string;
  }
  export function reference(debtor: Debtor): string {
    return `RF-${debtor.id}`;
  }
  export namespace Sepa {
    export const line = (debtor: Debtor): string => `${reference(debtor)};${debtor.iban}`;
  }
}

export function collect(debtor: Billing.Debtor): void {
  console.log(Billing.reference(debtor));
  console.log(Billing.Sepa.line(debtor)); // expect: no-personal-data-in-logs
}
