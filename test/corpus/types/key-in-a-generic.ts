// A function that reads a field by a key that it is given reads that field.
interface Student {
  id: string;
  email: string;
}

function pluck<T, K extends keyof T>(item: T, key: K): T[K] {
  return item[key];
}
const by =
  <T, K extends keyof T>(key: K) =>
  (item: T): T[K] =>
    item[key];

export function show(students: Student[], student: Student): void {
  console.log(pluck(student, 'id'));
  console.log(pluck(student, 'email')); // expect: no-personal-data-in-logs
  console.log(students.map(by('id')));
  console.log(students.map(by('email'))); // expect: no-personal-data-in-logs
}
