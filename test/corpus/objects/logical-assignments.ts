// A logical assignment leaves what was there, or puts what is given.
interface Options {
  label?: string;
  subject?: string;
  footer?: string;
}
interface Member {
  id: string;
  email: string;
}

export function prepare(member: Member, options: Options): void {
  const own: Options = { footer: '' };
  own.label ??= member.id;
  console.log(own);
  own.subject ||= member.email;
  console.log(own.label);
  console.log(own.subject); // expect: no-personal-data-in-logs
  own.footer &&= member.email;
  console.log(own.footer); // expect: no-personal-data-in-logs
  const labels: Record<string, string> = {};
  labels[member.id] ??= options.label ?? 'none';
  console.log(labels);
  let tries = 0;
  tries ||= member.email.length;
  console.log(tries);
}
