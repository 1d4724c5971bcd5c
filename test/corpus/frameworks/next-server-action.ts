// A server action of Next gets a form whose fields are read by name.
'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';

const schema = z.object({ email: z.string().email(), topic: z.string() });

export async function subscribe(formData: FormData): Promise<void> {
  const email = formData.get('email');
  const topic = formData.get('topic');
  console.log('topic', topic);
  console.log('subscribing', email); // expect: no-personal-data-in-logs
  revalidatePath('/newsletter');
  redirect('/thanks');
}

export async function change(_previous: unknown, formData: FormData): Promise<{ ok: boolean }> {
  const parsed = schema.safeParse(Object.fromEntries(formData));
  if (!parsed.success) return { ok: false };
  console.log('changing', parsed.data.topic);
  console.log('changing', parsed.data); // expect: no-personal-data-in-logs
  return { ok: true };
}
