#!/usr/bin/env node
// The operator's command.
import { fileURLToPath } from 'node:url';
import { launch } from './launch.mjs';

launch([fileURLToPath(new URL('../ingest/cli/main.ts', import.meta.url)), ...process.argv.slice(2)]);
