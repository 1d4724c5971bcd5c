import { TranslationServiceClient, v2 } from '@google-cloud/translate';

interface Claimant {
  lastName: string;
  amount: number;
}

const translate = new v2.Translate();
const service = new TranslationServiceClient();

export async function read(claimant: Claimant): Promise<void> {
  await translate.translate(`${claimant.lastName} claims`, 'de'); // flow: third-party plain encrypted to Google Cloud
  await translate.translate(`${claimant.amount} euros`, 'de');
  await translate.detect(`${claimant.lastName} claims`); // flow: third-party plain encrypted to Google Cloud
  await service.translateText({ contents: [claimant.lastName], targetLanguageCode: 'de' }); // flow: third-party plain encrypted to Google Cloud
  await service.detectLanguage({ content: claimant.lastName }); // flow: third-party plain encrypted to Google Cloud
}
