export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`Request failed with ${status} (${code})`);
    this.name = 'ApiError';
  }
}

interface ErrorBody {
  code?: string;
}

/** Talks to the route handlers of this application; `path` is always relative. */
export async function api<T>(method: string, path: `/api/${string}`, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as ErrorBody;
    throw new ApiError(response.status, problem.code ?? 'unknown');
  }
  return (await response.json()) as T;
}
