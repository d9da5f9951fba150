/** The questions that what is on the screen has asked of the graph, so that each page can show them. */
import { useSyncExternalStore } from 'react';

export interface Question {
  /** An operation, as it is sent. */
  readonly query: string;
  readonly variables: object;
}

let asked: readonly Question[] = [];
const listeners = new Set<() => void>();

const change = (to: readonly Question[]): void => {
  asked = to;
  for (const listener of listeners) listener();
};

/** Until what it gives is called. */
export const noteQuestion = (question: Question): (() => void) => {
  change([...asked, question]);
  return () => change(asked.filter((each) => each !== question));
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useQuestions = (): readonly Question[] => useSyncExternalStore(subscribe, () => asked);
