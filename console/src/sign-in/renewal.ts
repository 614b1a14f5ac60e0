import { ErrorResponse } from 'oidc-client-ts';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
/** What says that nobody is signed in any more; everything else may pass. */
const REFUSALS = [
  'invalid_grant',
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
];

export interface Renewal {
  /** Renews now, unless that is under way. */
  attempt: () => void;
  stop: () => void;
}

/** Renews a token and, where that fails without being refused, tries again for as long as it takes. */
export function renewal(renew: () => Promise<unknown>, refused: () => void): Renewal {
  let pause = FIRST_PAUSE_MS;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let trying = false;

  async function attempt(): Promise<void> {
    if (trying) return;
    clearTimeout(waiting);
    waiting = undefined;
    trying = true;
    try {
      await renew();
      pause = FIRST_PAUSE_MS;
    } catch (error) {
      if (isRefusal(error)) refused();
      else later();
    } finally {
      trying = false;
    }
  }
  function later() {
    waiting = setTimeout(attempt, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
  /** Where it waits for its turn, the network being back is its turn. */
  const atOnce = () => {
    if (waiting !== undefined) void attempt();
  };
  window.addEventListener('online', atOnce);
  return {
    attempt: () => void attempt(),
    stop: () => {
      clearTimeout(waiting);
      window.removeEventListener('online', atOnce);
    },
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof ErrorResponse && error.error !== null && REFUSALS.includes(error.error);
}
