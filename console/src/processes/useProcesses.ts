import { useQuery } from '@tanstack/react-query';
import { everything } from '../api/everything';
import { type Page, post, put, read } from '../api/plain';
import type { Definition } from './definition';

const PATH = '/api/entitlement-processes';

export interface ProcessSummary {
  id: string;
  name: string;
  latestVersion: number;
  defaultVersion?: number;
}

export interface VersionSummary {
  version: number;
  state: string;
  changedAt?: string;
  changedBy?: string;
  activatedAt?: string;
}

export interface Process extends ProcessSummary {
  versions: VersionSummary[];
}

export interface Finding {
  field: string;
  value?: unknown;
  message: string;
}

export interface Saved {
  id: string;
  version: number;
  state: string;
  warnings: Finding[];
}

export interface Difference {
  path: string;
  from?: unknown;
  to?: unknown;
}

export interface HistoryEntry {
  at: string;
  by?: string;
  version?: number;
  what: string;
}

export function useProcesses() {
  return useQuery({
    queryKey: ['processes'],
    queryFn: () => everything((cursor) => read<Page<ProcessSummary>>(PATH, { cursor, limit: 200 })),
  });
}

export function useProcess(id: string) {
  return useQuery({ queryKey: ['processes', id], queryFn: () => read<Process>(`${PATH}/${id}`) });
}

export function useVersion(id: string, version: number) {
  return useQuery({
    queryKey: ['processes', id, version],
    queryFn: () =>
      read<{ version: number; state: string; definition: Definition }>(`${PATH}/${id}/versions/${version}`),
  });
}

export function useDifference(id: string, version: number, to: number) {
  return useQuery({
    queryKey: ['processes', id, version, 'difference', to],
    queryFn: () => read<Page<Difference>>(`${PATH}/${id}/versions/${version}/difference`, { to }),
    enabled: version !== to,
  });
}

export function useProcessHistory(id: string) {
  return useQuery({
    queryKey: ['processes', id, 'history'],
    queryFn: () => read<Page<HistoryEntry>>(`${PATH}/${id}/history`),
  });
}

export const createProcess = (definition: Definition) => post<Saved>(PATH, definition);
export const createDraft = (id: string, definition: Definition) => post<Saved>(`${PATH}/${id}/versions`, definition);
export const saveDraft = (id: string, version: number, definition: Definition) =>
  put<Saved>(`${PATH}/${id}/versions/${version}`, definition);
export const activate = (id: string, version: number) =>
  post<Saved>(`${PATH}/${id}/versions/${version}/activation`, {});
export const chooseDefault = (id: string, version: number) =>
  put<unknown>(`${PATH}/${id}/default-version`, { version });
