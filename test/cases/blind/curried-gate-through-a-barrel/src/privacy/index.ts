export { gate as behindConsent } from './gate';
export { decisions } from './decisions';
