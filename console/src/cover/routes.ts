import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';
import { readCase } from './search';

export const coverRoute = createRoute({
  getParentRoute: () => root,
  path: '/admin/cover',
  validateSearch: readCase,
  component: lazyRouteComponent(() => import('./CoverPage'), 'CoverPage'),
});
