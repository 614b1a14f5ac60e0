import { useQuery } from '@tanstack/react-query';
import { everything } from '../api/everything';
import { type Page, post, put, read } from '../api/plain';
import type { Hours } from './week';

const PATH = '/api/business-hours';
export const addressOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

export interface KnownHours extends Partial<Hours> {
  id: string;
  revision: number;
}

export interface HoursChange {
  revision: number;
  by?: string;
  at?: string;
  hours?: Partial<Hours>;
}

/** What changing the hours would do to one milestone. */
export interface Effect {
  caseId: string;
  number?: number;
  milestone: string;
  fromTarget?: string;
  toTarget?: string;
  violatedAtOnce: boolean;
}

export interface Preview {
  counts: { cases: number; moved: number; earlier: number; later: number; violatedAtOnce: number };
  items: Effect[];
  next?: string;
}

export interface HolidayReport {
  dryRun: boolean;
  changed: boolean;
  difference: { holidays: string[]; yearlyHolidays: string[]; overrides: Record<string, unknown> };
  taken: { summary: string; as: string; days: string[] }[];
  skipped: { summary: string; reason: string }[];
}

export function useAllHours() {
  return useQuery({
    queryKey: ['hours'],
    queryFn: () => everything((cursor) => read<Page<KnownHours>>(PATH, { cursor, limit: 200 })),
  });
}

export function useHours(id: string) {
  return useQuery({ queryKey: ['hours', id], queryFn: () => read<KnownHours>(addressOf(id)) });
}

export function useHoursHistory(id: string) {
  return useQuery({
    queryKey: ['hours', id, 'history'],
    queryFn: () => read<Page<HoursChange>>(`${addressOf(id)}/history`),
  });
}

export const saveHours = (id: string, hours: Hours, revision: number | undefined) =>
  put<KnownHours>(addressOf(id), hours, revision);

export const previewHours = (id: string, definition: Hours) =>
  post<Preview>(`${addressOf(id)}/changes/preview`, { definition });

export function takeHolidays(id: string, file: File, dryRun: boolean): Promise<HolidayReport> {
  const form = new FormData();
  form.append('file', file);
  return post<HolidayReport>(`${addressOf(id)}/holidays`, form, { dryRun });
}
