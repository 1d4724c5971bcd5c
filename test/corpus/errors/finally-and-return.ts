// What finally returns takes the place of everything before it; what it only does leaves that as it is.
interface Witness {
  id: string;
  fullName: string;
}

function named(witness: Witness): string {
  try {
    return witness.fullName;
  } finally {
    console.log('read', witness.id);
  }
}
function numbered(witness: Witness): string {
  let text = 'unknown';
  try {
    text = witness.fullName;
    throw new Error('withheld');
  } catch {
    text = witness.id;
  }
  return text;
}

export function testify(witness: Witness): void {
  console.log(numbered(witness));
  console.log(named(witness)); // expect: no-personal-data-in-logs
}
