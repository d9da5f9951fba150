/** The request that is being answered: whatever is logged meanwhile names it. */
import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

export const answering = <Result>(requestId: string, work: () => Result): Result => requests.run(requestId, work);

/** Undefined outside of any. */
export const currentRequest = (): string | undefined => requests.getStore();
