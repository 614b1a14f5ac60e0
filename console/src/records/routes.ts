import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

const list = createRoute({
  getParentRoute: () => root,
  path: '/records/$kind',
  validateSearch: (given: Record<string, unknown>): { q?: string } =>
    typeof given.q === 'string' || typeof given.q === 'number' ? { q: String(given.q) } : {},
  component: lazyRouteComponent(() => import('./RecordsPage'), 'RecordsPage'),
});

const made = createRoute({
  getParentRoute: () => root,
  path: '/records/$kind/new',
  component: lazyRouteComponent(() => import('./RecordPage'), 'NewRecordPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/records/$kind/of/$id',
  component: lazyRouteComponent(() => import('./RecordPage'), 'RecordPage'),
});

export const recordRoutes = [list, made, one];
