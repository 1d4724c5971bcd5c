// The helpers of iterators hand on as those of arrays do.
interface Student {
  matriculationNumber: string;
  firstName: string;
  grade: number;
}

function* enrolled(students: Student[]): Generator<Student> {
  yield* students;
}

export function ceremony(students: Student[]): void {
  const names = enrolled(students)
    .filter((student) => student.grade < 2)
    .map((student) => student.firstName)
    .take(3)
    .toArray();
  localStorage.setItem('names', names.join(', ')); // expect: no-unencrypted-storage
  const grades = enrolled(students)
    .map((student) => student.grade)
    .toArray();
  localStorage.setItem('grades', JSON.stringify(grades));
}
