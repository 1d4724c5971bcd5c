import Conf from 'conf';
import Store from 'electron-store';

interface Reader {
  email: string;
  iban: string;
  theme: string;
}

const store = new Store({ name: 'reader' });
const conf = new Conf({ projectName: 'reader' });

export function keep(reader: Reader): void {
  store.set('reader', { mail: reader.email }); // flow: file plain
  conf.set({ account: reader.iban }); // flow: file plain
  conf.appendToArray('readers', reader.email); // flow: file plain
  store.set('theme', reader.theme);
}
