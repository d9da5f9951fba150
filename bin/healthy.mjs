// `node bin/healthy.mjs URL`: exits with 0 where the URL answers well, else with 1. For the health checks of containers.
const [url = ''] = process.argv.slice(2);
const healthy = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(healthy ? 0 : 1);
