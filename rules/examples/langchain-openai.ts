import { ChatOpenAI, OpenAI, OpenAIEmbeddings } from '@langchain/openai';

interface Employee {
  email: string;
  salary: number;
  desk: number;
}

const model = new ChatOpenAI({ model: 'gpt-4o' });
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-large' });

export async function ask(employee: Employee): Promise<void> {
  await model.invoke(`Is ${employee.salary} fair?`); // flow: llm plain encrypted to OpenAI
  await model.invoke(`Where is desk ${employee.desk}?`);
  await model.stream([['human', employee.email]]); // flow: llm plain encrypted to OpenAI
  await model.batch([employee.email]); // flow: llm plain encrypted to OpenAI
  await model.generate([[employee.email]]); // flow: llm plain encrypted to OpenAI
  await model.call([employee.email]); // flow: llm plain encrypted to OpenAI
  await model.predict(employee.email); // flow: llm plain encrypted to OpenAI
  await model.bindTools([]).invoke(employee.email); // flow: llm plain encrypted to OpenAI
  await new OpenAI({ model: 'davinci' }).invoke(employee.email); // flow: llm plain encrypted to OpenAI
  await embeddings.embedQuery(employee.email); // flow: llm plain encrypted to OpenAI
  await embeddings.embedDocuments([employee.email]); // flow: llm plain encrypted to OpenAI
}
