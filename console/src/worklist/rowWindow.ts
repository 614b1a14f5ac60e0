/** Rows that come and go together: so seldom something is drawn while one scrolls. */
export const STEP = 4;
/** Rows that are drawn beyond what is seen, at either end. */
const AROUND = 8;

export interface RowWindow {
  from: number;
  to: number;
}

/** Which rows of a list are drawn when the `first` of them, down to a whole step, stands at the top of what is seen. */
export function rowWindow(first: number, seen: number, count: number): RowWindow {
  const from = Math.max(0, Math.min(first, count - 1) - AROUND);
  return { from: from - (from % STEP), to: Math.min(count, first + seen + STEP + AROUND) };
}

/** The row at the top, down to a whole step, where each is so high. */
export function firstSeen(scrolled: number, height: number): number {
  const row = Math.max(0, Math.floor(scrolled / height));
  return row - (row % STEP);
}

/** How far one has to have scrolled so that a row is seen whole; where it is seen, as far as one has. */
export function scrolledTo(row: number, height: number, scrolled: number, room: number): number {
  const top = row * height;
  if (top < scrolled) return top;
  return Math.max(scrolled, top + height - room);
}
