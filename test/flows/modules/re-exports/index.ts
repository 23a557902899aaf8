export * from './inner';
export { other as renamed, default as unnamed } from './inner';
export * as inner from './inner';
export const value = 'covers the one from the star';
