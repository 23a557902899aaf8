// The build for browsers is one file without Babel and loads ten times as fast; its declarations are those of the package.
declare module '@vue/compiler-dom/dist/compiler-dom.esm-browser.prod.js' {
  export { parse } from '@vue/compiler-dom';
}
