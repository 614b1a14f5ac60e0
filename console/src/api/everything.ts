interface Page<T> {
  items?: T[];
  next?: string;
}

/** All pages of a list that is known to be short, such as users, queues or statuses. */
export async function everything<T>(page: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    all.push(...(items ?? []));
    cursor = next;
  } while (cursor);
  return all;
}
