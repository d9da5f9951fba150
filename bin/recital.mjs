#!/usr/bin/env node
// The operator's command.
import { fileURLToPath } from 'node:url';
import { launch } from './launch.mjs';

// npm runs its scripts in the package's folder, and says where the operator stood: paths are meant from there.
if (process.env.npm_lifecycle_event === 'recital' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

launch([fileURLToPath(new URL('../ingest/cli/main.ts', import.meta.url)), ...process.argv.slice(2)]);
