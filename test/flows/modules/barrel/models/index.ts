export { Account } from './user';
export type { Shape } from './shape';
