import { createPlugin } from './create-plugin.js';
import { rules } from './rules/index.js';

/** The ESLint plugin. */
const plugin = createPlugin(rules);

export default plugin;
// What a CommonJS configuration gets from `require`.
export { plugin as 'module.exports' };
