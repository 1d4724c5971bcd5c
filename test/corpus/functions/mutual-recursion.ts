// Functions that call one another hand on what is in their hands.
interface Section {
  title: string;
  author: { id: string; email: string };
  sections: Section[];
}

function render(section: Section, depth: number): string {
  return `${'#'.repeat(depth)} ${section.title}\n${renderAll(section.sections, depth + 1)}`;
}
function renderAll(sections: Section[], depth: number): string {
  return sections.map((section) => render(section, depth)).join('\n');
}

function sign(section: Section, lines: string[]): string[] {
  lines.push(section.author.email);
  return signAll(section.sections, lines);
}
function signAll(sections: Section[], lines: string[]): string[] {
  for (const section of sections) sign(section, lines);
  return lines;
}

export function publish(book: Section): void {
  console.log(render(book, 1));
  console.log(sign(book, []).join()); // expect: no-personal-data-in-logs
}
