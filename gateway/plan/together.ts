/**
 * Equal questions asked at the same time are answered once. One that comes while its like is under way waits for the
 * next run and shares that one with all others that wait: an answer is never older than its question.
 */
export type Together = <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer>;

/** A run that takes longer than this is not waited for: what is slow should not take twice as long. Milliseconds. */
const PATIENCE_MS = 100;

interface Flight {
  readonly ended: Promise<unknown>;
  next: Promise<unknown> | null;
}

export const askedTogether = (): Together => {
  const flights = new Map<string, Flight>();

  const start = async <Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> => {
    const answer = work();
    const flight: Flight = { ended: answer, next: null };
    flights.set(key, flight);
    try {
      return await answer;
    } finally {
      if (flights.get(key) === flight && !flight.next) flights.delete(key);
    }
  };

  return <Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> => {
    const flight = flights.get(key);
    if (!flight) return start(key, work);
    flight.next ??= endOrPatience(flight.ended).then(() => start(key, work));
    return flight.next as Promise<Answer>;
  };
};

const endOrPatience = (ended: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    ended.then(settle, settle);
  });
