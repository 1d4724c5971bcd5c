// A builder holds what its steps were given, in whatever order they were called.
import { createTransport } from 'nodemailer';

interface Patient {
  id: string;
  email: string;
  diagnosis: string;
}

class LetterBuilder {
  private readonly lines: string[] = [];
  private subject = '';

  about(subject: string): this {
    this.subject = subject;
    return this;
  }
  line(text: string): this {
    this.lines.push(text);
    return this;
  }
  build(): { subject: string; text: string } {
    return { subject: this.subject, text: this.lines.join('\n') };
  }
}

export async function write(patient: Patient): Promise<void> {
  const neutral = new LetterBuilder().about(`file ${patient.id}`).line('please call us').build();
  console.log(neutral.subject, neutral.text);
  const telling = new LetterBuilder().about('results').line(patient.diagnosis).build();
  console.log(telling.subject);
  console.log(telling.text); // expect: no-personal-data-in-logs
  await createTransport(process.env.MAIL_URL).sendMail({ to: patient.email, ...neutral }); // flow: message
}
