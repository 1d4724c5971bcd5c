// What a list is sorted, searched or tested by does not get into it.
interface Volunteer {
  id: string;
  lastName: string;
}

export function roster(volunteers: Volunteer[], name: string): void {
  const ids = volunteers
    .toSorted((a, b) => a.lastName.localeCompare(b.lastName))
    .map((volunteer) => volunteer.id);
  console.log(ids);
  const place = volunteers.findIndex((volunteer) => volunteer.lastName === name);
  console.log(place);
  const complete = volunteers.every(({ lastName }) => lastName.length > 0);
  console.log(complete ? 'complete' : 'incomplete');
  const last = volunteers.findLast((volunteer) => volunteer.id.endsWith('7'));
  console.log(last?.id);
  console.log(last?.lastName); // expect: no-personal-data-in-logs
  const [first] = volunteers.sort((a, b) => a.id.localeCompare(b.id));
  console.log(first); // expect: no-personal-data-in-logs
}
