import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from '../ui/NotFound';
import { Shell } from './Shell';

/** The frame around every page; features hang their routes under it. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
