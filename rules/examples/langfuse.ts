import { Langfuse } from 'langfuse';

interface Student {
  email: string;
  essay: string;
  semester: number;
}

const langfuse = new Langfuse({ secretKey: process.env.LANGFUSE_KEY });

export function record(student: Student): void {
  const trace = langfuse.trace({ name: 'grade', userId: student.email }); // flow: analytics plain encrypted to Langfuse
  const generation = trace.generation({ name: 'grade', input: `From ${student.email}` }); // flow: analytics plain encrypted to Langfuse
  trace.generation({ name: 'grade', metadata: { semester: student.semester } });
  trace.span({ name: 'read', input: student.email }); // flow: analytics plain encrypted to Langfuse
  trace.event({ name: 'read', input: student.email }); // flow: analytics plain encrypted to Langfuse
  generation.update({ metadata: { email: student.email } }); // flow: analytics plain encrypted to Langfuse
  generation.end({ output: student.email }); // flow: analytics plain encrypted to Langfuse
  trace.score({ name: 'grade', value: 1, comment: student.email }); // flow: analytics plain encrypted to Langfuse
}
