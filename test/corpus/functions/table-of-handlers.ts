// A function that is looked up in a table is the one under the key, or any of them under an unknown key.
interface Lead {
  id: string;
  phone: string;
}

type Action = 'count' | 'print';

const HANDLERS: Record<Action, (lead: Lead) => void> = {
  count: (lead) => console.log(lead.id),
  print: (lead) => {
    const { phone } = lead;
    console.log(phone); // expect: no-personal-data-in-logs
  },
};

const FORMATS = {
  short: (text: string): string => `${text.length} characters`,
  long: (text: string): string => text,
};

export function run(lead: Lead, action: Action, format: keyof typeof FORMATS): void {
  HANDLERS[action](lead);
  console.log(FORMATS.short(lead.phone));
  console.log(FORMATS['long'](lead.phone)); // expect: no-personal-data-in-logs
  console.log(FORMATS[format](lead.phone)); // expect: no-personal-data-in-logs
  console.log(FORMATS[format](lead.id));
}
