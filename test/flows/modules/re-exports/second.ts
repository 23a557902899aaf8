export { value as deepest } from './inner';
export { renamed as twice } from './index';
