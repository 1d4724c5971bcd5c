import { HfInference, InferenceClient } from '@huggingface/inference';

interface Witness {
  email: string;
  statement: string;
  pages: number;
}

const hf = new InferenceClient(process.env.HF_TOKEN);
const older = new HfInference(process.env.HF_TOKEN);

export async function read(witness: Witness): Promise<void> {
  const messages = [{ role: 'user', content: `Answer ${witness.email}` }];
  await hf.textGeneration({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
  await hf.textGeneration({ inputs: `${witness.pages} pages` });
  hf.textGenerationStream({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
  await hf.chatCompletion({ messages }); // flow: llm plain encrypted to Hugging Face
  hf.chatCompletionStream({ messages }); // flow: llm plain encrypted to Hugging Face
  await hf.summarization({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
  await hf.translation({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
  await hf.featureExtraction({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
  await hf.questionAnswering({ inputs: { question: 'Who?', context: witness.email } }); // flow: llm plain encrypted to Hugging Face
  await hf.textClassification({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
  await hf.tokenClassification({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
  await hf.zeroShotClassification({ inputs: [witness.email], parameters: { candidate_labels: ['a'] } }); // flow: llm plain encrypted to Hugging Face
  await older.textToImage({ inputs: witness.email }); // flow: llm plain encrypted to Hugging Face
}
