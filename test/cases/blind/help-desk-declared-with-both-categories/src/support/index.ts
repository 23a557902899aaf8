export { endpoint as supportUrl } from './endpoint';
