/** `/problems/E_TOO_LARGE`: what the `type` of a problem leads to. */
import { API_CODES } from '../../schema/domain/api-codes.ts';
import { CODES } from '../../schema/domain/codes.ts';
import { refuseWithProblem, sendJson } from './respond.ts';
import { pathOf, type Handler } from './server.ts';

const TABLE: Readonly<Record<string, object>> = { ...CODES, ...API_CODES };

export const problemPages: Handler = async (request, response) => {
  const code = pathOf(request).slice('/problems/'.length);
  const entry = Object.hasOwn(TABLE, code) ? TABLE[code] : undefined;
  if (entry) sendJson(response, 200, { code, ...entry });
  else refuseWithProblem(response, 404, 'NOT_FOUND', 'There is no such code.');
};
