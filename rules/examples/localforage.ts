import { createCipheriv, randomBytes } from 'node:crypto';
import localforage from 'localforage';

interface Pregnancy {
  email: string;
  dueDate: string;
  diagnosis: string;
  theme: string;
}

const drafts = localforage.createInstance({ name: 'drafts' });

export async function keep(pregnancy: Pregnancy, key: Buffer): Promise<void> {
  await localforage.setItem('draft', { mail: pregnancy.email }); // flow: browser-storage plain
  await drafts.setItem('draft', pregnancy.diagnosis); // flow: browser-storage plain
  const cipher = createCipheriv('aes-256-gcm', key, randomBytes(12));
  await drafts.setItem('draft', cipher.update(pregnancy.diagnosis)); // flow: browser-storage encrypted
  await localforage.setItem('theme', pregnancy.theme);
}
