import { decodeBase64, decodeUTF8, encodeBase64, encodeUTF8 } from 'tweetnacl-util';

interface Customer {
  iban: string;
}

export function encodings({ iban }: Customer): void {
  console.log(encodeBase64(decodeUTF8(iban))); // flow: log pseudonymised-weak
  console.log(encodeUTF8(decodeUTF8(iban))); // flow: log plain
  console.log(decodeBase64('aGVsbG8='));
}
