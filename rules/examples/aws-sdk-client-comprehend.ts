import {
  ComprehendClient,
  DetectDominantLanguageCommand,
  DetectEntitiesCommand,
  DetectPiiEntitiesCommand,
  DetectSentimentCommand,
} from '@aws-sdk/client-comprehend';
import { DetectFacesCommand, IndexFacesCommand, SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
import { AnalyzeDocumentCommand, DetectDocumentTextCommand } from '@aws-sdk/client-textract';
import { TranslateTextCommand } from '@aws-sdk/client-translate';

interface Citizen {
  lastName: string;
  photo: string;
  letters: number;
}

const client = new ComprehendClient({ region: 'eu-central-1' });

export async function read(citizen: Citizen): Promise<void> {
  await client.send(new DetectPiiEntitiesCommand({ Text: citizen.lastName, LanguageCode: 'de' })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new DetectEntitiesCommand({ Text: citizen.lastName, LanguageCode: 'de' })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new DetectSentimentCommand({ Text: citizen.lastName, LanguageCode: 'de' })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new DetectSentimentCommand({ Text: `${citizen.letters} letters`, LanguageCode: 'de' }));
  await client.send(new DetectDominantLanguageCommand({ Text: citizen.lastName })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new TranslateTextCommand({ Text: citizen.lastName, TargetLanguageCode: 'en' })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new AnalyzeDocumentCommand({ Document: { Bytes: Buffer.from(citizen.lastName) } })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new DetectDocumentTextCommand({ Document: { Bytes: Buffer.from(citizen.lastName) } })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new DetectFacesCommand({ Image: { Bytes: Buffer.from(citizen.lastName) } })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new SearchFacesByImageCommand({ Image: { Bytes: Buffer.from(citizen.lastName) } })); // flow: third-party plain encrypted to Amazon Web Services
  await client.send(new IndexFacesCommand({ ExternalImageId: citizen.lastName })); // flow: third-party plain encrypted to Amazon Web Services
}
