/** A stand-in for the bootstrap: runs the child to its end, with the bootstrap's own way of doing so. */
import { endWithParent, runChild } from '../bootstrap/children.mjs';
import { inRoot, root } from '../bootstrap/paths.mjs';

endWithParent();
const child = inRoot('tools', 'testing', 'child.mjs');
process.exitCode = (await runChild(process.execPath, [child, ...process.argv.slice(2)], { cwd: root })).code;
