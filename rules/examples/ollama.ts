import ollama, { Ollama } from 'ollama';

interface Author {
  email: string;
  address: string;
}

const remote = new Ollama({ host: 'http://gpu.example.com:11434' });
const configured = new Ollama({ host: process.env.OLLAMA_HOST });
const local = new Ollama({ host: 'http://127.0.0.1:11434' });

export async function ask(author: Author): Promise<void> {
  const messages = [{ role: 'user', content: `Answer ${author.email}` }];
  await remote.chat({ model: 'llama3', messages }); // flow: llm plain unencrypted to gpu.example.com
  await remote.generate({ model: 'llama3', prompt: author.address }); // flow: llm plain unencrypted to gpu.example.com
  await remote.embed({ model: 'nomic', input: author.email }); // flow: llm plain unencrypted to gpu.example.com
  await remote.embeddings({ model: 'nomic', prompt: author.email }); // flow: llm plain unencrypted to gpu.example.com
  await configured.chat({ model: 'llama3', messages }); // flow: llm plain
  await local.chat({ model: 'llama3', messages });
  await ollama.chat({ model: 'llama3', messages });
}
