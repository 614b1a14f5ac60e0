import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
import './base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from './queries';
import { router } from './router';
import { quietText, schemeKeeper, theme } from './theme';

export function App() {
  useTranslation();
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemeKeeper}
      defaultColorScheme="auto"
      cssVariablesResolver={quietText}
    >
      <Notifications position="bottom-right" autoClose={6000} />
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
