export { payBody, type PayBody } from './pay-schema';
export { settle } from './settle';
