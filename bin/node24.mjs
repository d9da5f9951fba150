// node24.mjs ARGS...: what `node ARGS...` would do under Node 24. Every npm script goes through here.
import { launch } from './launch.mjs';

launch(process.argv.slice(2));
