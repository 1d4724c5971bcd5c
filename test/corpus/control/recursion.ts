// A function that calls itself is followed to its end.
interface Node {
  owner: { id: string; email: string };
  children: Node[];
}

function mails(node: Node): string[] {
  return [node.owner.email, ...node.children.flatMap(mails)];
}
function depth(node: Node): number {
  return 1 + Math.max(0, ...node.children.map(depth));
}

export function show(node: Node): void {
  console.log(mails(node)); // expect: no-personal-data-in-logs
  console.log(depth(node));
}
