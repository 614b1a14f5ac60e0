/** One thing a service finds wrong, and at which field. */
export interface FieldProblem {
  field: string;
  value?: unknown;
  message: string;
}

interface ProblemJson {
  type?: string;
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
}

/** What a service answered instead of doing what it was asked (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldProblem[];

  constructor(status: number, body: unknown) {
    const said: ProblemJson = typeof body === 'object' && body !== null ? body : {};
    super(said.detail ?? said.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = said.code ?? 'unknown';
    this.errors = said.errors ?? [];
  }

  /** What is wrong by field, as forms want it. */
  byField(): Record<string, string> {
    return Object.fromEntries(this.errors.map((error) => [error.field, error.message]));
  }
}

/** Nobody answered at all: no network, or no gateway. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

/** What is wrong at which field of a form, and what remains to be said when it is at none. */
export function wrongs(error: unknown): { at: Record<string, string>; general: string | undefined } {
  const at = error instanceof Problem ? error.byField() : {};
  return { at, general: error && Object.keys(at).length === 0 ? sentenceOf(error) : undefined };
}

/** In one line, what went wrong, for somebody who reads English technical prose or not at all. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Problem) {
    const fields = error.errors.map((each) => `${each.field} ${each.message}`).join('; ');
    return fields && error.status === 422 ? fields : error.message;
  }
  return error instanceof Error ? error.message : String(error);
}
