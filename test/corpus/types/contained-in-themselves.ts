// A type that contains itself is told by its first layers, and the analysis goes on.
interface Comment {
  email: string;
  replies: Comment[];
}
type Json = string | number | Json[] | { [key: string]: Json };
type Nested<T> = T | Nested<T>[];

export function show(comment: Comment, settings: Json, sizes: Nested<number>, comments: Nested<Comment>): void {
  console.log(settings);
  console.log(sizes);
  console.log(comment); // expect: no-personal-data-in-logs
  console.log(comments); // expect: no-personal-data-in-logs
}
