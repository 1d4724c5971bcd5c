// A getter of a literal and a method in short form see the object that they stand in.
interface Traveller {
  id: string;
  fullName: string;
}

function viewOf(traveller: Traveller) {
  return {
    number: traveller.id,
    who: traveller.fullName,
    get title(): string {
      return `trip of ${this.who}`;
    },
    reference(): string {
      return `trip ${this.number}`;
    },
    initials: () => traveller.fullName.charAt(0),
  };
}

export function show(traveller: Traveller): void {
  const view = viewOf(traveller);
  console.log(view.reference(), view.number, view.initials());
  console.log(view.title); // expect: no-personal-data-in-logs
  console.log(view.who); // expect: no-personal-data-in-logs
}
