/** One character reference of HTML or XML (`&amp;`, `&#8217;`, `&nbsp;`); an unknown one stands for itself. */
import { decodeHTML } from 'entities';

export const decodeEntity = (reference: string): string => decodeHTML(reference);
