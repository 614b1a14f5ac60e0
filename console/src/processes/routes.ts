import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

export const TABS = ['form', 'json', 'difference', 'try', 'simulate', 'move', 'history'] as const;
export type Tab = (typeof TABS)[number];

/** Which version of a process is looked at, and how. */
export interface ProcessSearch {
  version?: number;
  tab?: Tab;
}

function readProcessSearch(given: Record<string, unknown>): ProcessSearch {
  const tab = TABS.find((each) => each === given.tab);
  const version = Number(given.version);
  return { ...(version > 0 ? { version } : {}), ...(tab ? { tab } : {}) };
}

const list = createRoute({
  getParentRoute: () => root,
  path: '/admin/processes',
  component: lazyRouteComponent(() => import('./ProcessesPage'), 'ProcessesPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/admin/processes/$id',
  validateSearch: readProcessSearch,
  component: lazyRouteComponent(() => import('./ProcessPage'), 'ProcessPage'),
});

export const processRoutes = [list, one];
