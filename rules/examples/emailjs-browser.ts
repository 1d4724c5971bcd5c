import emailjs from '@emailjs/browser';

interface Visitor {
  email: string;
  phone: string;
  topic: string;
}

export async function contact(visitor: Visitor, form: HTMLFormElement): Promise<void> {
  emailjs.init('key');
  await emailjs.send('service', 'template', { reply_to: visitor.email, phone: visitor.phone }); // flow: message plain encrypted to EmailJS
  await emailjs.send('service', 'template', { topic: visitor.topic });
  await emailjs.sendForm('service', 'template', visitor.email); // flow: message plain encrypted to EmailJS
}
