import { DeepLClient, Translator } from 'deepl-node';

interface Witness {
  lastName: string;
  email: string;
  pages: number;
}

const translator = new Translator(process.env.DEEPL_KEY ?? '');
const client = new DeepLClient(process.env.DEEPL_KEY ?? '');

export async function translate(witness: Witness): Promise<void> {
  await translator.translateText(`${witness.lastName} has seen it`, null, 'de'); // flow: third-party plain encrypted to DeepL
  await translator.translateText(`${witness.pages} pages`, null, 'de');
  await translator.translateDocument(Buffer.from(witness.email), 'out.txt', null, 'de'); // flow: third-party plain encrypted to DeepL
  await client.rephraseText(`${witness.lastName} has seen it`, 'de'); // flow: third-party plain encrypted to DeepL
}
