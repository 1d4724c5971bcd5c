import type { WriteStream } from 'node:tty';

/** One line that tells what is going on, and goes away when it is done. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[K';

/** Progress on a terminal; silence everywhere else, so that logs of a pipeline hold the result alone. */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => void stream.write(`${CLEAR_LINE}${text} …`),
    clear: () => void stream.write(CLEAR_LINE),
  };
}
