import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

/** Services that read texts and pictures; the command carries them, sending it is what the client's `send` does. */
export const AWS_COMPREHEND: LibraryModel = {
  package: '@aws-sdk/client-comprehend',
  alsoKnownAs: ['@aws-sdk/client-translate', '@aws-sdk/client-textract', '@aws-sdk/client-rekognition'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/comprehend/',
  processor: AWS,
  members: {
    '{DetectPiiEntitiesCommand,DetectEntitiesCommand,DetectSentimentCommand,DetectDominantLanguageCommand}': {
      ...exchanges(['arg0']),
      drops: false,
    },
    '{TranslateTextCommand,AnalyzeDocumentCommand,DetectDocumentTextCommand,DetectFacesCommand,SearchFacesByImageCommand,IndexFacesCommand}':
      { ...exchanges(['arg0']), drops: false },
    '{ComprehendClient,TranslateClient,TextractClient,RekognitionClient}#send': {
      drops: true,
      unknown: true,
    },
  },
};
