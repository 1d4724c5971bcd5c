// An auto-accessor is a field that is read and written through accessors.
interface Guest {
  room: string;
  fullName: string;
}

class Card {
  accessor title = 'guest';
  static accessor printed = 0;
  accessor #secret = '';

  fill(guest: Guest): void {
    this.title = guest.fullName;
    this.#secret = guest.room;
    Card.printed += 1;
  }
  get room(): string {
    return this.#secret;
  }
}

export function print(guest: Guest): void {
  const card = new Card();
  console.log(card.title);
  card.fill(guest);
  console.log(Card.printed, card.room);
  console.log(card.title); // expect: no-personal-data-in-logs
}
