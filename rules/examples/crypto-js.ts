import CryptoJS from 'crypto-js';
import AES from 'crypto-js/aes';
import md5 from 'crypto-js/md5';
import sha1 from 'crypto-js/sha1';
import sha256 from 'crypto-js/sha256';
import sha512 from 'crypto-js/sha512';

interface Customer {
  email: string;
  iban: string;
  password: string;
}

const KEY = process.env.KEY ?? '';

export function hashes({ email, password }: Customer, salt: string): void {
  console.log(CryptoJS.MD5(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.SHA1(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.SHA224(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.SHA256(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.SHA384(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.SHA512(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.SHA3(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.RIPEMD160(email).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.HmacMD5(email, KEY).toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.HmacSHA1(email, KEY).toString()); // flow: log pseudonymised
  console.log(CryptoJS.HmacSHA224(email, KEY).toString()); // flow: log pseudonymised
  console.log(CryptoJS.HmacSHA256(email, KEY).toString()); // flow: log pseudonymised
  console.log(CryptoJS.HmacSHA384(email, KEY).toString()); // flow: log pseudonymised
  console.log(CryptoJS.HmacSHA512(email, KEY).toString()); // flow: log pseudonymised
  console.log(CryptoJS.HmacSHA3(email, KEY).toString()); // flow: log pseudonymised
  console.log(CryptoJS.HmacSHA256(email, 'our-secret').toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.PBKDF2(password, salt, { keySize: 8 }).toString()); // flow: log hashed-password
}

export function ciphers({ iban }: Customer): void {
  const sealed = CryptoJS.AES.encrypt(iban, KEY);
  console.log(sealed.toString()); // flow: log encrypted
  console.log(CryptoJS.AES.encrypt(iban, 'our-secret').toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.AES.decrypt(sealed, KEY).toString(CryptoJS.enc.Utf8)); // flow: log plain
  const des = CryptoJS.DES.encrypt(iban, KEY);
  console.log(des.toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.DES.decrypt(des, KEY).toString()); // flow: log plain
  const triple = CryptoJS.TripleDES.encrypt(iban, KEY);
  console.log(triple.toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.TripleDES.decrypt(triple, KEY).toString()); // flow: log plain
  const rc4 = CryptoJS.RC4.encrypt(iban, KEY);
  console.log(rc4.toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.RC4.decrypt(rc4, KEY).toString()); // flow: log plain
  const drop = CryptoJS.RC4Drop.encrypt(iban, KEY);
  console.log(drop.toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.RC4Drop.decrypt(drop, KEY).toString()); // flow: log plain
  const rabbit = CryptoJS.Rabbit.encrypt(iban, KEY);
  console.log(rabbit.toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.Rabbit.decrypt(rabbit, KEY).toString()); // flow: log plain
  const legacy = CryptoJS.RabbitLegacy.encrypt(iban, KEY);
  console.log(legacy.toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.RabbitLegacy.decrypt(legacy, KEY).toString()); // flow: log plain
  const blowfish = CryptoJS.Blowfish.encrypt(iban, KEY);
  console.log(blowfish.toString()); // flow: log pseudonymised-weak
  console.log(CryptoJS.Blowfish.decrypt(blowfish, KEY).toString()); // flow: log plain
}

export function encodings({ iban }: Customer): void {
  const words = CryptoJS.enc.Utf8.parse(iban);
  console.log(CryptoJS.enc.Utf8.stringify(words)); // flow: log plain
  console.log(CryptoJS.enc.Base64.stringify(words)); // flow: log pseudonymised-weak
  console.log(CryptoJS.enc.Base64url.stringify(words)); // flow: log pseudonymised-weak
  console.log(CryptoJS.enc.Hex.stringify(words)); // flow: log pseudonymised-weak
}

export function parts({ email, iban }: Customer): void {
  console.log(md5(email).toString()); // flow: log pseudonymised-weak
  console.log(sha1(email).toString()); // flow: log pseudonymised-weak
  console.log(sha256(email).toString()); // flow: log pseudonymised-weak
  console.log(sha512(email).toString()); // flow: log pseudonymised-weak
  const sealed = AES.encrypt(iban, KEY);
  console.log(sealed.toString()); // flow: log encrypted
  console.log(AES.decrypt(sealed, KEY).toString(CryptoJS.enc.Utf8)); // flow: log plain
}
