/** Shuts what a parser of documents has no use for: first import of a reader process. */
import { registerHooks } from 'node:module';

const NETWORK = /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|cluster|quic)$/;

registerHooks({
  resolve: (specifier, context, next) => {
    if (NETWORK.test(specifier)) throw new Error(`A reader has no use for ${specifier}`);
    return next(specifier, context);
  },
});

for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, name);

const builtin = process.getBuiltinModule;
process.getBuiltinModule = (name: string) => {
  if (NETWORK.test(name)) throw new Error(`A reader has no use for ${name}`);
  return builtin(name);
};
