import { useQuery } from '@tanstack/react-query';
import { type Page, post, read } from '../api/plain';
import type { Preview } from '../hours/useHours';

const pathOf = (id: string) => `/api/entitlement-processes/${id}/migrations`;

export interface Migration {
  id: string;
  toVersion: number;
  state: 'RUNNING' | 'DONE' | 'CANCELLED';
  total?: number;
  moved: number;
  remaining?: number;
  skipped?: Record<string, number>;
  requestedBy?: string;
  requestedAt?: string;
}

export interface MigrationPreview {
  openCasesByVersion: Record<string, number>;
  preview: Preview;
}

/** Asked every second while one is running. */
export function useMigrations(id: string) {
  return useQuery({
    queryKey: ['processes', id, 'migrations'],
    queryFn: () => read<Page<Migration>>(pathOf(id)),
    refetchInterval: ({ state }) => (state.data?.items.some((each) => each.state === 'RUNNING') ? 1000 : false),
  });
}

export const previewMove = (id: string, toVersion: number) =>
  post<MigrationPreview>(`${pathOf(id)}/preview`, { toVersion });

export const move = (id: string, order: { toVersion: number; reason: string; entitlements: boolean }) =>
  post<Migration>(pathOf(id), order);

export const stopMoving = (id: string, migration: string) =>
  post<Migration>(`${pathOf(id)}/${migration}/cancellation`, {});
