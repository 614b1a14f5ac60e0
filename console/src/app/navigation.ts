import {
  type Icon,
  IconChartBar,
  IconInbox,
  IconLayoutDashboard,
  IconPlayerPlay,
  IconSettings,
} from '@tabler/icons-react';
import type { Rank } from '../sign-in/session';
import { isDevelopment } from '../sign-in/settings';

export interface Place {
  /** The path, and what `app:nav.<name>` calls it. */
  to: string;
  name: string;
  icon: Icon;
  /** The lowest role that finds anything there. */
  role: Rank;
}

/** What stands in the navigation and the palette, in this order; a feature adds its own line. */
export const places: Place[] = [
  { to: '/my', name: 'my', icon: IconInbox, role: 'CUSTOMER' },
  { to: '/cases', name: 'cases', icon: IconInbox, role: 'AGENT' },
  { to: '/board', name: 'board', icon: IconLayoutDashboard, role: 'LEAD' },
  { to: '/compliance', name: 'compliance', icon: IconChartBar, role: 'LEAD' },
  { to: '/admin', name: 'admin', icon: IconSettings, role: 'LEAD' },
  ...(isDevelopment() ? [{ to: '/demo', name: 'demo', icon: IconPlayerPlay, role: 'AGENT' } as const] : []),
];
