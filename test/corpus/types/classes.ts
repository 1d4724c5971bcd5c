// A class declares what its instances hold, its base class included.
class Person {
  constructor(
    readonly id: string,
    public email: string,
  ) {}
}
class Employee extends Person {
  desk = 0;
}
class Desk {
  floor = 1;
  label = 'A';
}

export function show(person: Person, employee: Employee, desk: Desk): void {
  console.log(person); // expect: no-personal-data-in-logs
  console.log(employee); // expect: no-personal-data-in-logs
  console.log(employee.desk);
  console.log(desk);
}
