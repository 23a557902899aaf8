import def, { named as n } from './a.js'; export const d = () => def; export const e = () => n;
