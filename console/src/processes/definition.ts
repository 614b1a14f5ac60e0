export const RECURRENCES = ['NONE', 'INDEPENDENT', 'SEQUENTIAL'] as const;
export const STARTS = ['PROCESS', 'CRITERIA'] as const;
export const REOPENINGS = ['RESUME', 'RESTART', 'NOTHING'] as const;
export const MOMENTS = ['WARNING', 'VIOLATION', 'SUCCESS'] as const;
export const ACTION_KINDS = ['EMAIL', 'UPDATE_CASE', 'REASSIGN'] as const;

export interface Action {
  kind: string;
  to?: string;
  template?: string;
  field?: string;
  value?: string;
  raiseTo?: string;
  [more: string]: unknown;
}

export interface Trigger {
  on: string;
  offset?: string;
  atElapsed?: string;
  clock?: string;
  do: Action[];
  [more: string]: unknown;
}

export type Target = string | Record<string, string>;

export interface Milestone {
  name: string;
  instruction?: string;
  target: Target;
  recurrence?: string;
  startsAt?: string;
  pausable?: boolean;
  criteria?: string;
  completion?: string;
  businessHoursId?: string;
  actions?: Trigger[];
  [more: string]: unknown;
}

/** A process as it is written; what the form does not know stays as it is. */
export interface Definition {
  name: string;
  businessHoursId?: string;
  entry?: { from: string };
  exit?: string;
  onReopen?: string;
  milestones: Milestone[];
  [more: string]: unknown;
}

export const NEW_MILESTONE: Milestone = {
  name: '',
  target: 'PT3H',
  recurrence: 'NONE',
  startsAt: 'PROCESS',
  pausable: true,
  actions: [],
};

export const NEW_PROCESS: Definition = {
  name: '',
  entry: { from: 'CASE_OPENED' },
  exit: "case.statusCategory == 'CLOSED'",
  onReopen: 'RESUME',
  milestones: [{ ...NEW_MILESTONE, completion: "case.lastReplyChannel == 'EMAIL'" }],
};

export const NEW_TRIGGER: Trigger = {
  on: 'WARNING',
  offset: 'PT30M',
  do: [{ kind: 'EMAIL', to: 'OWNER', template: 'milestone-warning' }],
};

/** Without properties that say nothing, as services want them left out. */
export function without<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined && each !== '')) as T;
}

export function targetOf(target: Target, priority: string): string {
  return typeof target === 'string' ? (priority === 'default' ? target : '') : (target[priority] ?? '');
}

/** One duration for all where no priority has its own. */
export function withTarget(target: Target, priority: string, duration: string): Target {
  const each = typeof target === 'string' ? { default: target } : { ...target };
  const next = without({ ...each, [priority]: duration }) as Record<string, string>;
  const names = Object.keys(next);
  return names.length === 1 && names[0] === 'default' ? (next.default ?? '') : next;
}

/** A list with one place changed, or with it taken out. */
export function replaced<T>(list: readonly T[], index: number, value: T | null): T[] {
  return list.flatMap((each, at) => (at === index ? (value === null ? [] : [value]) : [each]));
}

/** What is wrong by the path within the definition, whichever service said it. */
export function byPath(errors: { field: string; message: string }[]): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ field, message }) => [field.replace(/^process\.definition\.?|^definition\.?/, ''), message]),
  );
}
