// An override hides what it replaces, unless it calls it.
interface Subscriber {
  id: string;
  email: string;
}

class Report {
  constructor(protected readonly subscriber: Subscriber) {}
  title(): string {
    return `report for ${this.subscriber.email}`;
  }
  footer(): string {
    return `number ${this.subscriber.id}`;
  }
}
class AnonymousReport extends Report {
  override title(): string {
    return 'report';
  }
}
class LongReport extends Report {
  constructor(subscriber: Subscriber) {
    super(subscriber);
  }
  override title(): string {
    return `long ${super.title()}`;
  }
  override footer(): string {
    return `${super.footer()}, end`;
  }
}

export function print(subscriber: Subscriber): void {
  const anonymous = new AnonymousReport(subscriber);
  console.log(anonymous.title());
  const long = new LongReport(subscriber);
  console.log(long.footer());
  console.log(long.title()); // expect: no-personal-data-in-logs
}
