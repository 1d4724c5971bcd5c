import { Client } from '@notionhq/client';

interface Candidate {
  email: string;
  lastName: string;
  points: number;
}

const notion = new Client({ auth: process.env.NOTION_TOKEN });
const rich = (content: string): { rich_text: { text: { content: string } }[] } => ({
  rich_text: [{ text: { content } }],
});

export async function interview(candidate: Candidate): Promise<void> {
  await notion.pages.create({ parent: { database_id: 'd' }, properties: { Email: rich(candidate.email) } }); // flow: third-party plain encrypted to Notion
  await notion.pages.create({ parent: { database_id: 'd' }, properties: { Points: candidate.points } });
  await notion.pages.update({ page_id: 'p', properties: { Name: rich(candidate.lastName) } }); // flow: third-party plain encrypted to Notion
  await notion.blocks.children.append({ block_id: 'b', children: [{ bookmark: { url: `mailto:${candidate.email}` } }] }); // flow: third-party plain encrypted to Notion
  await notion.blocks.update({ block_id: 'b', paragraph: rich(candidate.email) }); // flow: third-party plain encrypted to Notion
  await notion.comments.create({ parent: { page_id: 'p' }, ...rich(candidate.lastName) }); // flow: third-party plain encrypted to Notion
  await notion.databases.create({ parent: { page_id: 'p' }, title: [{ text: { content: candidate.lastName } }] }); // flow: third-party plain encrypted to Notion
  await notion.databases.query({ database_id: 'd', filter: { property: 'Email', equals: candidate.email } }); // flow: third-party plain encrypted to Notion
  await notion.dataSources.query({ data_source_id: 'd', filter: { equals: candidate.email } }); // flow: third-party plain encrypted to Notion
  await notion.search({ query: candidate.email }); // flow: third-party plain encrypted to Notion
}
