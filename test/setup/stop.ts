import { asAdministrator } from './server.ts';

export default async function stop(): Promise<void> {
  const template = process.env.RECITAL_TEST_TEMPLATE;
  if (template) await asAdministrator((client) => client.query(`drop database if exists ${template} with (force)`));
  await globalThis.testServer?.stop();
}
