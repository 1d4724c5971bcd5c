// A function that is only declared returns what its declaration says.
interface Patient {
  id: string;
  email: string;
}

declare function load(id: string): Promise<Patient>;
declare function count(): number;

abstract class Source {
  abstract read(): Promise<Patient>;
}

export async function show(source: Source): Promise<void> {
  console.log(await load('1')); // expect: no-personal-data-in-logs
  console.log(count());
  console.log(await source.read()); // expect: no-personal-data-in-logs
}
