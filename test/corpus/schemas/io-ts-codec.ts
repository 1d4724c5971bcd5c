// The static side of a codec of io-ts holds what the codec declares.
import * as t from 'io-ts';

const Insured = t.type({ insuranceNumber: t.string, tariff: t.string });
const Extended = t.intersection([Insured, t.partial({ phone: t.string })]);
const Tariff = t.type({ code: t.string, monthly: t.number });

type Extended = t.TypeOf<typeof Extended>;

export function show(insured: Extended, tariff: t.TypeOf<typeof Tariff>): void {
  console.log(tariff, insured.tariff);
  console.log(insured); // expect: no-personal-data-in-logs
}
