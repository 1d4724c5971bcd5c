/** Breaks a text at blanks, and words longer than the width behind their signs; addresses stay whole, to be followed. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
    while (line.length > width && !line.includes('://')) {
      const sign = /^.*[,./_#-]/.exec(line.slice(0, width))?.[0].length ?? 0;
      const cut = sign > width / 2 ? sign : width;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return [...lines, line];
}
