import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../app/root';

const list = createRoute({
  getParentRoute: () => root,
  path: '/my',
  component: lazyRouteComponent(() => import('./MyCasesPage'), 'MyCasesPage'),
});

const made = createRoute({
  getParentRoute: () => root,
  path: '/my/new',
  component: lazyRouteComponent(() => import('./NewQuestionPage'), 'NewQuestionPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/my/cases/$caseId',
  component: lazyRouteComponent(() => import('./MyCasePage'), 'MyCasePage'),
});

export const portalRoutes = [list, made, one];
