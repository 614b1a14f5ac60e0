import { useQuery } from '@tanstack/react-query';
import { post, read, remove } from '../api/plain';

const PATH = '/api/entitlement-processes/simulations';
const EVERY = 1000;

export interface Counts {
  started: number;
  met: number;
  missed: number;
  unmetAtClose: number;
  violated: number;
  warned: number;
}

export interface WorstCase {
  caseId: string;
  number?: number;
  milestone: string;
  occurrence: number;
  targetAt: string;
  late: string;
  actualLate?: string;
  newlyViolated: boolean;
}

export interface SimulationResult {
  cases: number;
  casesViolatedActually: number;
  casesViolatedSimulated: number;
  milestones: { name: string; actual: Counts; simulated: Counts }[];
  worst: WorstCase[];
  notReplayed: Record<string, number>;
}

export interface Simulation {
  id: string;
  state: 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
  requestedBy: string;
  createdAt: string;
  progress: { cases?: number; done: number };
  result?: SimulationResult;
  problem?: string;
}

export const begin = (process: { id: string; version: number }, from: string, to: string) =>
  post<Simulation>(PATH, { process, from, to });

export const cancel = (id: string) => remove<Simulation>(`${PATH}/${id}`);

/** Asked every second until it has ended. */
export function useSimulation(id: string | undefined) {
  return useQuery({
    queryKey: ['simulations', id],
    queryFn: () => read<Simulation>(`${PATH}/${id}`),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'RUNNING' ? EVERY : false),
  });
}
