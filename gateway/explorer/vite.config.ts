/** For `npm run explorer`: the sources, with the graph of a running gateway behind them. */
import { defineConfig } from 'vite';

const gateway = 'http://127.0.0.1:4000';

// eslint-disable-next-line no-restricted-syntax -- Vite takes the default export.
export default defineConfig({ server: { proxy: { '/graphql': gateway, '/schema.graphql': gateway } } });
