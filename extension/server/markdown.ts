/**
 * Markdown for hovers. Names from the code and sentences about it are text, never markup: a repository that somebody
 * else wrote must not be able to place links or pictures into our hovers.
 */

/** Text in which no character means anything to Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A code span around any text, however many backticks it has. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return `${fence}${padding}${text.replace(/\s+/g, ' ')}${padding}${fence}`;
}

/** A link whose text is plain. The target is a URI that we have built ourselves. */
export function link(text: string, target: string): string {
  return `[${escapeMarkdown(text)}](${target.replace(/[()]/g, encodeURIComponent)})`;
}

/** A sentence of the analyzer, which quotes names from the code in backticks; everything else in it is plain text. */
export function sentence(text: string): string {
  const parts = text.split('`');
  const isPaired = parts.length % 2 === 1;
  return parts
    .map((part, index) => (isPaired && index % 2 === 1 ? codeSpan(part) : escapeMarkdown(part)))
    .join('');
}
