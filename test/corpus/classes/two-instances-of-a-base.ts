// Heirs of one base class do not share what they are, nor what they were made with.
abstract class Field {
  constructor(
    protected readonly label: string,
    protected readonly value: string,
  ) {}
  abstract text(): string;
  line(): string {
    return `${this.label}: ${this.text()}`;
  }
}
class PlainField extends Field {
  text(): string {
    return this.value;
  }
}
class LengthField extends Field {
  text(): string {
    return `${this.value.length} characters`;
  }
}

interface Member {
  id: string;
  email: string;
}

export function form(member: Member): void {
  const number = new PlainField('number', member.id);
  const size = new LengthField('mail', member.email);
  const mail = new PlainField('mail', member.email);
  console.log(number.text(), size.text());
  console.log(mail.text()); // expect: no-personal-data-in-logs
  console.log(number.line());
  console.log(mail.line()); // expect: no-personal-data-in-logs
}
