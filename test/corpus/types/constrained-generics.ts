// A constraint says what is there at least; what is passed may be more.
interface HasId {
  id: string;
}
interface Student extends HasId {
  email: string;
}

function idOf<T extends HasId>(item: T): string {
  return item.id;
}
function dump<T extends HasId>(item: T): string {
  return JSON.stringify(item);
}
function first<T extends readonly unknown[]>(list: T): T[0] {
  return list[0];
}

export function show(student: Student, students: Student[]): void {
  console.log(idOf(student));
  console.log(dump({ id: student.id }));
  console.log(dump(student)); // expect: no-personal-data-in-logs
  console.log(first(students.map(({ email }) => email))); // expect: no-personal-data-in-logs
}
