import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';
import { readSearch } from './search';

const list = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./WorkListPage'), 'WorkListPage'),
});

const one = createRoute({
  getParentRoute: () => list,
  path: '$caseId',
  validateSearch: ({ asOf }: Record<string, unknown>): { asOf?: string } => (typeof asOf === 'string' ? { asOf } : {}),
  component: lazyRouteComponent(() => import('../casepage/CasePage'), 'CasePage'),
});

export const workListRoutes = list.addChildren([one]);
