// A mapped type that leaves keys out by what they hold has what is left.
interface Guest {
  id: string;
  phone: string;
  visits: number;
}

type NonStrings<T> = { [K in keyof T as T[K] extends string ? never : K]: T[K] };
type Strings<T> = { [K in keyof T as T[K] extends string ? K : never]: T[K] };

export function count(numbers: NonStrings<Guest>, texts: Strings<Guest>): void {
  console.log(numbers);
  console.log(texts); // expect: no-personal-data-in-logs
}
