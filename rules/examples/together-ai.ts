import Together from 'together-ai';

interface Author {
  email: string;
  biography: string;
  books: number;
}

const together = new Together({ apiKey: process.env.TOGETHER_API_KEY });
const gateway = new Together({ baseURL: 'https://gateway.example.com' });

export async function blurb(author: Author): Promise<void> {
  const messages = [{ role: 'user' as const, content: `Write about ${author.email}` }];
  await together.chat.completions.create({ model: 'llama', messages }); // flow: llm plain encrypted to Together AI
  together.chat.completions.stream({ model: 'llama', messages }); // flow: llm plain encrypted to Together AI
  await together.completions.create({ model: 'llama', prompt: author.email }); // flow: llm plain encrypted to Together AI
  await together.completions.create({ model: 'llama', prompt: `${author.books} books` });
  await together.embeddings.create({ model: 'bge', input: author.email }); // flow: llm plain encrypted to Together AI
  await together.images.create({ model: 'flux', prompt: author.email }); // flow: llm plain encrypted to Together AI
  await together.audio.create({ model: 'sonic', input: author.email }); // flow: llm plain encrypted to Together AI
  await gateway.completions.create({ model: 'llama', prompt: author.email }); // flow: llm plain encrypted to gateway.example.com
}
