import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Empty } from './Empty';
import { Failed } from './Failed';

interface Props<T> {
  found: { data: T[] | undefined; isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown };
  /** What is loaded, for those who do not see the wheel turn. */
  title: string;
  none: string;
  children: (each: T) => ReactNode;
}

/** A list, or why there is none: it is coming, it failed, it is empty. */
export function Listed<T>({ found, title, none, children }: Props<T>) {
  return (
    <>
      {found.isPending && <Loader role="status" aria-label={title} />}
      {found.isError && <Failed error={found.error} reset={() => void found.refetch()} />}
      {found.data?.length === 0 && <Empty title={none} />}
      {found.data?.map(children)}
    </>
  );
}
