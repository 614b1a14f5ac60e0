import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';
import { readCoverSearch } from './search';

export const coverRoute = createRoute({
  getParentRoute: () => root,
  path: '/admin/cover',
  validateSearch: readCoverSearch,
  component: lazyRouteComponent(() => import('./CoverPage'), 'CoverPage'),
});
