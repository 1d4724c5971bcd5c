// In a spread the last one wins, whichever side it stands on.
interface Profile {
  id: string;
  phone: string;
  theme: string;
}

const GUEST = { id: '0', phone: '', theme: 'light' };

export function apply(profile: Profile): void {
  const anonymous = { ...profile, ...GUEST };
  console.log(anonymous);
  const filled = { ...GUEST, ...profile };
  console.log(filled); // expect: no-personal-data-in-logs
  console.log(filled.theme);
  const { phone, ...rest } = filled;
  console.log(rest);
  console.log([phone.length, ...Object.keys(rest)]);
  const again = { ...rest, phone };
  console.log(again); // expect: no-personal-data-in-logs
}
