import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const HUGGINGFACE: LibraryModel = {
  package: '@huggingface/inference',
  docs: 'https://huggingface.co/docs/huggingface.js/inference/README',
  processor: {
    name: 'Hugging Face',
    hosts: ['.huggingface.co', '.hf.space', '.endpoints.huggingface.cloud'],
  },
  types: { HfInference: 'InferenceClient' },
  members: {
    'InferenceClient#{textGeneration,textGenerationStream,chatCompletion,chatCompletionStream,summarization,translation,featureExtraction,questionAnswering,textClassification,tokenClassification,zeroShotClassification,textToImage}':
      sendsTo('llm', ['arg0']),
    'InferenceClient#endpoint': { drops: true, returns: 'this' },
  },
};
