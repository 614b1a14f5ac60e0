import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

const list = createRoute({
  getParentRoute: () => root,
  path: '/admin/hours',
  component: lazyRouteComponent(() => import('./HoursListPage'), 'HoursListPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/admin/hours/$id',
  component: lazyRouteComponent(() => import('./HoursPage'), 'HoursPage'),
});

export const hoursRoutes = [list, one];
