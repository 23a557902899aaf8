// probes: hub of the re-export scene
export * from './x.js';
export { b as renamed } from './x.js';
export * as ns from './x.js';
export { default as dflt } from './x.js';
export const shadow = 'hub wins over star';
import { pass, drop } from './y.js';
export default { go: pass, stop: drop };
