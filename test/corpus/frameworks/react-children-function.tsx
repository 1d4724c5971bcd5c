// A component that calls its children as a function hands them what it has.
import type { ReactNode } from 'react';

interface Employee {
  salary: number;
  desk: string;
}

function WithEmployee({ employee, children }: { employee: Employee; children: (employee: Employee) => ReactNode }) {
  return <section>{children(employee)}</section>;
}

export function Card({ employee }: { employee: Employee }) {
  return (
    <WithEmployee employee={employee}>
      {(shown) => {
        console.debug('desk', shown.desk);
        console.debug('salary', shown.salary); // expect: no-personal-data-in-logs
        return <p>{shown.desk}</p>;
      }}
    </WithEmployee>
  );
}
