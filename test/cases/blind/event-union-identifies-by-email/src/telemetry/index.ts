export { report } from './report';
export type { AppEvent } from './events';
