// A type argument that the caller writes says what a generic function type returns.
interface Patient {
  email: string;
}
interface Room {
  size: number;
}
type Load = <T>(path: string) => Promise<T>;

export async function show(load: Load): Promise<void> {
  const patient = await load<Patient>('/patients/1');
  console.log(patient); // expect: no-personal-data-in-logs
  console.log(await load<Room>('/rooms/1'));
}
